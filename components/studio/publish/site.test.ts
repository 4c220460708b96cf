import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  exampleSite,
  KEY,
  type ExampleSite,
} from '../../../tests/components/studio/publish/example-site.ts';
import { Refusal, saveKey, savedKey, storyOn } from './site.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/publish.g.ts';

const ZIP = new TextEncoder().encode('a zip');
let site: ExampleSite;
const tides = () => storyOn(site.stories, 'tides');
const refusal = (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => expect.unreachable(),
    (error: unknown) => error as Refusal,
  );

beforeEach(async () => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
  });
  site = await exampleSite();
  saveKey(KEY);
});
afterEach(() => site.close());
afterAll(() => void vi.unstubAllGlobals());

it('publishes a new story, then a new version of the one that it began from', async () => {
  expect(await tides().log()).toMatchObject({ current: null, versions: [] });
  const first = await tides().put(ZIP, undefined);
  const second = await tides().put(ZIP, first);
  expect(await tides().log()).toMatchObject({ current: second, versions: [{}, {}] });
  const { method, path, key, type, body } = site.asked[1]!;
  expect({ method, path, key, type, body }).toEqual({
    method: 'PUT',
    path: '/api/stories/tides',
    key: `Bearer ${KEY}`,
    type: 'application/zip',
    body: 'a zip',
  });
  expect(site.asked.map(({ from }) => from)).toEqual([undefined, '*', `"${first}"`, undefined]);
});

it('says which version is newer, and takes one back', async () => {
  const first = await tides().put(ZIP, undefined);
  const newer = site.publish();
  const { status, body, message } = await refusal(tides().put(ZIP, first));
  expect([status, body?.current]).toEqual([409, newer]);
  expect(message).toMatch(/newer version at this address, .*2026.*Nothing was overwritten/);
  await tides().takeBack(first);
  expect(site.current).toBe(first);
  expect(site.asked.at(-1)).toMatchObject({ method: 'POST', type: 'application/json' });
});

it('gives the source with its version', async () => {
  const version = site.publish();
  const { zip, version: from } = await tides().source();
  expect([await zip.text(), from]).toEqual(['a zip', version]);
});

it('forgets a wrong key', async () => {
  saveKey('fog');
  expect((await refusal(tides().log())).message).toBe(WORDS.refused[401]);
  expect(savedKey()).toBe('');
});

it('says one sentence for each thing that goes wrong', async () => {
  const page = '<!doctype html><title>Not found</title>';
  const json = (error: string) => ['application/json', JSON.stringify({ error })] as const;
  const html = ['text/html', page] as const;
  const failed = (status: number) => say(WORDS.failed, { status });
  const cases = [
    [404, html, failed(404)],
    [413, html, WORDS.refused[413]],
    [422, ['application/json', '{"faults":["story.json:3:5 …"]}'], WORDS.refused[422]],
    [429, json('Wait a minute, then try again.'), 'Wait a minute, then try again.'],
    [500, json('The disk is full.'), 'The disk is full.'],
    [502, html, failed(502)],
    [503, json('No key is set.'), WORDS.refused[503]],
  ] as const;
  for (const [status, [type, body], sentence] of cases) {
    site.instead = { status, type, body };
    expect((await refusal(tides().log())).message).toBe(sentence);
  }
  await site.close();
  const gone = await refusal(tides().put(ZIP, undefined));
  expect([gone.status, gone.message]).toEqual([0, WORDS.refused[0]]);
  site = await exampleSite();
});

it('keeps an id inside of its place in the address', async () => {
  await storyOn(site.stories, '../class').log();
  expect(site.asked.at(-1)?.path).toBe('/api/stories/..%2Fclass');
});
