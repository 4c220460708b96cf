/**
 * The same path through Ten Peaks in every engine; returns what was found, or throws an error that names what
 * is missing.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Tab } from './engine.ts';

const STORY = '/s/ten-peaks/';
const OTHERS = ['/', '/about/', '/class/', `${STORY}tour/`, `${STORY}present/`, `${STORY}print/`];

/** The chapter that is marked as current. */
const LIT = `document.querySelector('[data-to-chapter][aria-current]')?.dataset.toChapter`;
const HEADS = `Object.values(Object.fromEntries([...document.querySelectorAll('[data-step-id]')]
  .map(({ dataset }) => dataset.stepId).reverse().map((id) => [id.split('/')[0], id]))).reverse()`;
const PICTURE = `(() => {
  if (document.querySelector('[data-stage][data-live]')) return 'live';
  const middle = innerHeight / 2;
  return [...document.querySelectorAll('figure.still img')].some((image) => {
    const { top, bottom, width } = image.getBoundingClientRect();
    return top < middle && bottom > middle && width > 40 && image.complete && image.naturalWidth > 0;
  }) ? 'still' : '';
})()`;
const PLACE = `(({ step, progress } = {}) => step + ' ' + progress)(document.querySelector('[data-stage]')?.dataset)`;

/** Repeats an expression until its value is right, for at most half a minute. */
async function until<T>(tab: Tab, expression: string, right: (answer: T) => boolean, what: string) {
  for (const end = Date.now() + 30_000; ; await pause(100)) {
    const answer = await tab.ask<T>(expression);
    if (right(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what}: still ${JSON.stringify(answer)}`);
  }
}
/** The value of an expression once it has not changed for a second. */
async function rested(tab: Tab, expression: string): Promise<string> {
  let [before, since] = ['', Date.now()];
  for (
    const end = since + 30_000;
    Date.now() - since < 1000 && Date.now() < end;
    await pause(100)
  ) {
    const now = await tab.ask<string>(expression);
    if (now !== before) [before, since] = [now, Date.now()];
  }
  return before;
}

/** Follows the path and saves screenshots in a folder; returns the results, one per line. */
export async function walk(tab: Tab, origin: string, folder: string): Promise<readonly string[]> {
  const seen: string[] = [];
  /** Screenshots are for people, not compared: with software rendering the last frame of a move is late. */
  const shoot = async (name: string) => {
    await pause(3000);
    await writeFile(join(folder, `${name}.png`), await tab.shoot());
  };
  const lit = (chapter: string, what: string) =>
    until<string>(tab, LIT, (now) => now === chapter, `${what}: the lit chapter`);
  const picture = async (what: string) => {
    await rested(tab, PLACE);
    return until<string>(tab, PICTURE, (now) => now !== '', `${what}: the picture`);
  };

  await tab.open(origin + STORY);
  await until(tab, LIT, Boolean, 'the reader starts');
  await until<string>(tab, PICTURE, (now) => now === 'live', 'the picture comes to life').catch(
    (error: Error) => seen.push(error.message),
  );
  await shoot('00-opening');

  const heads = await tab.ask<readonly string[]>(HEADS);
  for (const [i, heading] of heads.entries()) {
    const [chapter = ''] = heading.split('/');
    await tab.ask(
      `void scrollTo({ behavior: 'instant', top: scrollY - 90 +
        document.getElementById('${heading}').getBoundingClientRect().top })`,
    );
    await lit(chapter, `scrolled to ${heading}`);
    seen.push(`scrolled to ${chapter}: ${await picture(heading)}`);
    await shoot(`${String(i + 1).padStart(2, '0')}-${chapter}`);
  }

  const middle = heads[Math.floor(heads.length / 2)] ?? '';
  await tab.ask(`void (location.hash = '${middle}')`);
  await until<string>(tab, PLACE, (at) => at.startsWith(`${middle} `), 'a jump by address');
  await lit(middle.split('/')[0] ?? '', 'a jump by address');
  seen.push(`jumped by address: ${await picture(middle)}`);

  const before = await rested(tab, PLACE);
  await tab.press('ArrowRight');
  await until<string>(tab, PLACE, (now) => now !== before, 'a key');
  seen.push(`a key went on: ${await picture('a key')}`);
  await shoot('10-after-a-key');

  const last = heads.at(-1) ?? '';
  await tab.click('[popovertarget="contents"]');
  await shoot('11-contents');
  await tab.click(`#contents a[href="#${last}"]`);
  await until<string>(tab, PLACE, (at) => at.startsWith(`${last} `), 'the contents');
  seen.push(`jumped by contents: ${await picture(last)}`);

  for (const [i, path] of OTHERS.entries()) {
    await tab.open(origin + path);
    await until<number>(tab, `document.querySelectorAll('h1').length`, Boolean, path);
    await shoot(`${20 + i}-${path.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'library'}`);
  }
  seen.push(`opened ${OTHERS.join(' ')}`);
  return seen;
}
