/**
 * A step in frames of another origin, in three sandboxes: checks their messages to the page and takes a
 * screenshot.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Tab } from './engine.ts';

const STEP = '/embed/en-GB/ten-peaks/wins/cars/';
const SANDBOXES = ['none', 'allow-scripts', ''];

const pageOf = (site: string) => `<!doctype html><title>Frames</title><script>
window.heard = [];
addEventListener('message', ({ data, source }) => {
  const at = [...document.querySelectorAll('iframe')].findIndex((one) => one.contentWindow === source);
  if (data?.handscroll === 1) heard.push([at, data.type, data.height ?? 0]);
});
</script>${SANDBOXES.map(
  (sandbox) =>
    `<iframe src="${site}${STEP}" width="100%" height="300" style="border:0"${sandbox === 'none' ? '' : ` sandbox="${sandbox}"`}></iframe>`,
).join('')}`;

/**
 * `site`: the origin of the stories. Throws if a frame that may run scripts sends no message; returns a
 * summary.
 */
export async function walkFrames(
  tab: Tab,
  site: string,
  folder: string,
): Promise<readonly string[]> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(pageOf(site));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await tab.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const heard = () => tab.ask<[number, string, number][]>('window.heard');
    const speaks = async () =>
      new Set((await heard()).filter(([, type]) => type === 'size').map(([at]) => at)).size;
    for (const end = Date.now() + 60_000; (await speaks()) < 2; await pause(200))
      if (Date.now() > end) throw new Error(`frames say ${JSON.stringify(await heard())}`);
    // A frame without scripts sends nothing, so only the screenshot shows it.
    await writeFile(join(folder, 'frames.png'), await tab.shoot());
    const sizes = (await heard()).filter(([, type]) => type === 'size');
    return [`frames: ${sizes.map(([at, , height]) => `${SANDBOXES[at]} ${height} px`).join(', ')}`];
  } finally {
    server.close();
  }
}
