/** oEmbed 1.0 as a consumer reads it from the specification, by the server's route. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Server } from '../browser/class-world.ts';

const SITE = 'https://stories.example.org';
let server: Server;
beforeAll(async () => {
  server = await startServer({ HANDSCROLL_ORIGIN: SITE });
});
afterAll(() => server.stop());

const ask = (parameters: Record<string, string>) =>
  fetch(`${server.origin}/api/oembed?${new URLSearchParams(parameters)}`);

test('a page of a story, and of a step, is a frame behind a link', async () => {
  const answer = await ask({ url: `${SITE}/s/ten-peaks/step/cars/`, maxwidth: '500' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toContain('application/json');
  const text = (await answer.json()) as Record<string, string | number>;
  expect(text).toMatchObject({ version: '1.0', type: 'rich', width: 500, height: 640 });
  const { html = '' } = text;
  expect(html).toMatch(/^<blockquote><a href="https:[^"]+\/s\/ten-peaks\/step\/cars\/">/);
  expect(html).toContain(`<iframe src="${SITE}/embed/en-GB/ten-peaks/wins/cars/"`);
  expect(html).not.toContain('<script');
  // No card is told of that is larger than what was asked for.
  expect(text).not.toHaveProperty('thumbnail_url');
  const story = await ask({ url: `${SITE}/s/ten-peaks/tour/` });
  expect(await story.json()).toMatchObject({ title: 'Ten Peaks', width: 680 });
  const byFragment = await ask({ url: `${SITE}/s/ten-peaks/#wins/cars` });
  expect(((await byFragment.json()) as { html: string }).html).toContain('/wins/cars/"');
});

test('what can not be answered is said as the specification wants it', async () => {
  const page = `${SITE}/s/ten-peaks/`;
  const statuses = [
    [{}, 400],
    [{ url: 'ten-peaks' }, 400],
    [{ url: page, maxwidth: '0' }, 400],
    [{ url: page, maxheight: 'tall' }, 400],
    [{ url: page, format: 'xml' }, 501],
    [{ url: `${SITE}/s/no-such-story/` }, 404],
    [{ url: `${SITE}/s/ten-peaks/step/no-such-step/` }, 404],
    [{ url: 'https://elsewhere.example.org/s/ten-peaks/' }, 404],
    [{ url: `${SITE}/about/` }, 404],
  ] as const;
  for (const [parameters, status] of statuses)
    expect((await ask(parameters)).status, JSON.stringify(parameters)).toBe(status);
});
