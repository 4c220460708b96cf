// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  exampleSite,
  KEY,
  type ExampleSite,
} from '../../../tests/components/studio/publish/example-site.ts';
import { AddressesContext, type StudioAddresses } from '../addresses.ts';
import { makeCopy } from '../download/take.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { draftFrom } from './open-from-site.tsx';
import { PublishPane } from './publish-pane.tsx';
import { words as WORDS } from '../../../story/catalogue/studio/publish.g.ts';

// Neither a worker nor a database is in this window; the requests are real.
vi.mock('../download/take.ts', () => ({ makeCopy: vi.fn(), hand: vi.fn() }));
vi.mock('../keep/drafts.ts', () => {
  const rows = new Map<string, string>();
  return {
    createDraft: vi.fn(),
    setPublished: async (draft: string, story: string, version: string) =>
      rows.set(`${draft} ${story}`, version),
    publishedIn: async (draft: string, story: string) => rows.get(`${draft} ${story}`),
  };
});
vi.mock('./open-from-site.tsx', async (original) => ({
  ...(await original<object>()),
  draftFrom: vi.fn(() => Promise.resolve('newer')),
}));

let site: ExampleSite;
let root: ReturnType<typeof createRoot>;
let draft = 0;
let show: (stories: string | undefined) => void;
const tell = vi.fn();
const pack = (zip: string, faults: readonly string[] = []) =>
  vi.mocked(makeCopy).mockResolvedValue({
    taken: faults.length > 0 ? undefined : ({ bytes: new TextEncoder().encode(zip) } as never),
    faults,
  });
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const until = <T,>(found: () => T) => vi.waitFor(found, 10_000);
const shows = (text: string) => until(() => expect(document.body.textContent).toContain(text));
const press = async (name: string) => {
  const found = await until(() => {
    const now = button(name);
    expect(now?.disabled).toBe(false);
    return now!;
  });
  found.click();
};
async function giveKey(key: string): Promise<void> {
  const field = await until(() => {
    const now = document.querySelector<HTMLInputElement>('[name=key]');
    expect(now).not.toBeNull();
    return now!;
  });
  field.value = key;
  await press(WORDS.go);
}
const sent = (method: string) => site.asked.filter((one) => one.method === method);

beforeEach(async () => {
  vi.stubGlobal('Blob', NodeBlob);
  sessionStorage.clear();
  site = await exampleSite();
  location.hash = `draft=d${++draft}`;
  pack('a zip');
  const script = { id: 'tides', title: 'Tides', lang: 'en' };
  const studio = { files: new Map(), script, history: [], show: vi.fn(), tell };
  root = createRoot(document.body.appendChild(document.createElement('div')));
  show = (stories) =>
    root.render(
      <AddressesContext
        value={{ stories, engine: '/studio/worker/engine.js' } as unknown as StudioAddresses}
      >
        <StudioContext value={studio as unknown as Studio}>
          <PublishPane />
        </StudioContext>
      </AddressesContext>,
    );
  show(site.stories);
});
afterEach(async () => {
  root.unmount();
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  tell.mockClear();
  await site.close();
});

it('asks for the key, once more for a wrong one, and sends nothing without one', async () => {
  expect(button(WORDS.publish)).toBeUndefined();
  await giveKey('fog');
  await shows(WORDS.refused[401]!);
  await giveKey(KEY);
  await until(() => expect(button(WORDS.publish)).toBeDefined());
  expect(document.querySelector('[name=key]')).toBeNull();
  expect(site.asked.map(({ key }) => key)).toEqual(['Bearer fog', `Bearer ${KEY}`]);
});

it('publishes, shows the address, the code and the versions, and goes on from there', async () => {
  await giveKey(KEY);
  await press(WORDS.publish);
  await shows('/s/tides/');
  expect(document.querySelector('textarea')?.value).toContain('/embed/en/tides/"');
  expect(document.querySelector('.qr-code')).not.toBeNull();
  expect(document.querySelectorAll('ol li')).toHaveLength(1);
  expect(tell).toHaveBeenLastCalledWith(WORDS.done.sending);
  await press(WORDS.publish);
  await until(() => expect(document.querySelectorAll('ol li')).toHaveLength(2));
  expect(sent('PUT').map(({ from }) => from)).toEqual(['*', `"${site.versions[1]?.version}"`]);
});

it('sends nothing twice', async () => {
  await giveKey(KEY);
  await press(WORDS.publish);
  button(WORDS.publish)?.click();
  await shows('/s/tides/');
  expect(sent('PUT')).toHaveLength(1);
});

it('lists what has to be mended, whether the studio finds it or the site', async () => {
  await giveKey(KEY);
  pack('', ['The title is empty.']);
  await press(WORDS.publish);
  await shows('The title is empty.');
  expect(sent('PUT')).toEqual([]);
  pack('bad');
  await press(WORDS.publish);
  await shows('story.json:3:5 The title is empty.');
  expect(document.querySelector('[role=alert]')?.textContent).toContain(WORDS.refused[422]);
});

it('overwrites nothing that is newer, unless that is asked for', async () => {
  site.publish();
  await giveKey(KEY);
  await press(WORDS.publish);
  await shows('Nothing was overwritten');
  expect(site.versions).toHaveLength(1);
  const newer = site.publish();
  await press(WORDS.over);
  // Somebody was faster once more.
  await until(() => expect(sent('PUT')).toHaveLength(2));
  await press(WORDS.over);
  await until(() => expect(site.versions).toHaveLength(3));
  expect(sent('PUT').at(-1)?.from).toBe(`"${newer}"`);
});

it('opens the newer one as a draft of its own', async () => {
  site.publish();
  await giveKey(KEY);
  await press(WORDS.publish);
  await press(WORDS.openNewer);
  await until(() => expect(location.hash).toBe('#draft=newer'));
  expect(vi.mocked(draftFrom).mock.lastCall?.[1]).toBe('tides');
});

it('takes a version back, and goes on from it', async () => {
  await giveKey(KEY);
  await press(WORDS.publish);
  await shows('/s/tides/');
  await press(WORDS.publish);
  await until(() => expect(document.querySelectorAll('ol li')).toHaveLength(2));
  const first = site.versions[1]?.version;
  document.querySelector<HTMLButtonElement>('ol button')?.click();
  await until(() => expect(site.current).toBe(first));
  await press(WORDS.publish);
  await until(() => expect(site.versions).toHaveLength(3));
  expect(sent('PUT').at(-1)?.from).toBe(`"${first}"`);
});

it('says that a site takes no stories', async () => {
  site.instead = { status: 503, type: 'application/json', body: '{"error":"No key."}' };
  await giveKey(KEY);
  await shows(WORDS.refused[503]!);
  expect(document.querySelector('form')).toBeNull();
  expect(button(WORDS.publish)).toBeUndefined();
});

it('says where a story can go from a site of files alone', async () => {
  show(undefined);
  await shows(WORDS.none);
  expect(document.querySelector('input')).toBeNull();
  expect(site.asked).toEqual([]);
});
