/**
 * Header and footer follow the reader: three transforms, and a few attributes that are written only
 * when they change.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { SKYLINE, skylineX } from '../ui/skyline.ts';

/** `3 Wins, 2 of 9` and `step 2 of 9`, in the story's language. */
export interface ProgressWords {
  /** With placeholders `{step}` and `{steps}`. */
  readonly here: string;
}

interface Place {
  readonly chapter: number;
  readonly step: number;
}

/** Each step's chapter and its place in the chapter, both from 0. */
function placesOf(story: Timeline): { places: readonly Place[]; counts: readonly number[] } {
  const counts: number[] = [];
  let last: string | undefined;
  const places = story.steps.map(({ chapter }) => {
    if (chapter !== last) counts.push(0);
    last = chapter;
    const index = counts.length - 1;
    const step = counts[index] ?? 0;
    counts[index] = step + 1;
    return { chapter: index, step };
  });
  return { places, counts };
}

function put(element: Element | null, name: string, value: string | undefined): void {
  if (!element || element.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Percent: three pixels in a wide window. A smaller movement would cost as much per frame as a large one. */
const SMALLEST = 0.25;

/** Moves by a transform, which needs no repaint. `share`: percent of its own width. */
function move(element: HTMLElement | SVGElement | null, share: number): void {
  const transform = `translateX(${Math.round(share / SMALLEST) * SMALLEST}%)`;
  if (element && element.style.transform !== transform) element.style.transform = transform;
}

/** Elements grouped by the value of their `data-` attribute `name` (as in `dataset`). */
function byName(selector: string, name: string): ReadonlyMap<string, readonly HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>();
  for (const link of document.querySelectorAll<HTMLElement>(selector)) {
    const key = link.dataset[name] ?? '';
    const links = found.get(key);
    if (links) links.push(link);
    else found.set(key, [link]);
  }
  return found;
}

/** Returns the function to call with each position. */
export function createProgress(story: Timeline, words: ProgressWords): (at: Position) => void {
  const { places, counts } = placesOf(story);
  const read = document.querySelector<HTMLElement>('[data-skyline-read]');
  const paint = document.querySelector<SVGElement>('[data-skyline-paint]');
  const now = document.querySelector<HTMLElement>('[data-skyline-now]');
  const here = document.querySelector('[data-here]');
  const chapters = byName('[data-to-chapter]', 'toChapter');
  const steps = byName('[data-to-step]', 'toStep');
  let lastStep = '';
  let lastChapter = '';

  const mark = (link: HTMLElement, text: string) => {
    put(link, 'aria-current', text === '' ? undefined : 'true');
    const of = link.querySelector('[data-step-of]');
    if (of) of.textContent = text === '' ? '' : ` ${text}`;
  };
  // A previous reader on this page has left its marks.
  for (const links of chapters.values())
    for (const link of links) if (link.hasAttribute('aria-current')) mark(link, '');
  for (const links of steps.values())
    for (const link of links) put(link, 'aria-current', undefined);
  // A long story has a thousand links: only those that change are written.
  const atStep = (id: string, { chapter, step }: Place) => {
    const chapterId = story.steps.find((other) => other.id === id)?.chapter ?? '';
    const count = counts[chapter] ?? 0;
    const text = words.here.replace('{step}', String(step + 1)).replace('{steps}', String(count));
    if (chapterId !== lastChapter)
      for (const link of chapters.get(lastChapter) ?? []) mark(link, '');
    for (const link of chapters.get(chapterId) ?? []) {
      mark(link, text);
      const of = link.querySelector('[data-step-of]');
      const name = document.createElement('span');
      name.textContent = [...link.childNodes]
        .flatMap((node) => (node === of ? [] : [node.textContent]))
        .join('')
        .trim();
      here?.replaceChildren(name, ` · ${step + 1}/${count}`);
    }
    for (const link of steps.get(`${lastChapter}/${lastStep}`) ?? [])
      put(link, 'aria-current', undefined);
    for (const link of steps.get(`${chapterId}/${id}`) ?? []) put(link, 'aria-current', 'step');
    lastStep = id;
    lastChapter = chapterId;
  };

  return ({ step, progress }) => {
    const place = places[stepIndexOf(story, step)];
    if (!place) return;
    const share = (skylineX(counts, place.chapter, place.step, progress) / SKYLINE.width) * 100;
    move(read, share - 100);
    move(paint, 100 - share);
    move(now, share);
    if (step !== lastStep) atStep(step, place);
  };
}
