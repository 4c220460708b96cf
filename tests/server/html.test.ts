/** Every kind of page is HTML by the standard's own rules, whatever browsers would forgive. */
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type Server } from '../browser/class-world.ts';

const STORY = '/s/ten-peaks/';
const PAGES = [
  ...[
    '/',
    '/about/',
    '/help/',
    '/help/publish/',
    '/scenes/',
    '/scenes/bars/',
    '/join/',
    '/not-there/',
  ],
  ...['', 'tour/', 'transcript/', 'data/', 'sources/', 'print/', 'print/lesson/', 'present/'].map(
    (page) => STORY + page,
  ),
  ...[`${STORY}step/cars/`, '/embed/en-GB/ten-peaks/', '/embed/en-GB/ten-peaks/wins/cars/'],
];

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
});

test('no page breaks a rule of HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  const faults: string[] = [];
  for (const page of PAGES) {
    const html = await (await fetch(server.origin + page)).text();
    // The article's lengths are a sheet in its middle: no rule allows that, and every browser knows it.
    const { results } = await validator.validateString(
      html.replaceAll(/<style>[^<]*<\/style>/g, ''),
    );
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages))
      faults.push(`${page}:${line} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});
