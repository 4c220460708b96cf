/** Header and footer follow the reader: a few attributes, written only when they change. */
import type { Position, Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { skylineX } from '../ui/skyline.ts';

/** `3 Wins, 2 of 9` and `step 2 of 9`, in the story's language. */
export interface ProgressWords {
  /** `{step}` and `{steps}` are put in. */
  readonly here: string;
}

interface Place {
  readonly chapter: number;
  readonly step: number;
}

/** Each step's chapter and its place in it, both from 0. */
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

/** Returns what to call with each position. */
export function createProgress(story: Timeline, words: ProgressWords): (at: Position) => void {
  const { places, counts } = placesOf(story);
  const clip = document.querySelector('[data-skyline-clip]');
  const now = document.querySelector('[data-skyline-now]');
  const here = document.querySelector('[data-here]');
  const links = [...document.querySelectorAll<HTMLElement>('[data-to-chapter]')];
  const steps = [...document.querySelectorAll<HTMLElement>('[data-to-step]')];
  let lastStep = '';

  const atStep = (id: string, { chapter, step }: Place) => {
    const head = story.steps.find((other) => other.id === id)?.chapter ?? '';
    const text = words.here
      .replace('{step}', String(step + 1))
      .replace('{steps}', String(counts[chapter] ?? 0));
    for (const link of links) {
      const current = link.dataset['toChapter'] === head;
      put(link, 'aria-current', current ? 'true' : undefined);
      const of = link.querySelector('[data-step-of]');
      if (of) of.textContent = current ? ` ${text}` : '';
      if (current && here) {
        const name = [...link.childNodes].filter((node) => node !== of);
        here.textContent = `${name
          .map((node) => node.textContent)
          .join('')
          .trim()} · ${step + 1}/${counts[chapter] ?? 0}`;
      }
    }
    for (const link of steps)
      put(link, 'aria-current', link.dataset['toStep'] === `${head}/${id}` ? 'step' : undefined);
  };

  return ({ step, progress }) => {
    const place = places[stepIndexOf(story, step)];
    if (!place) return;
    const x = String(skylineX(counts, place.chapter, place.step, progress));
    put(clip, 'width', x);
    put(now, 'x', x);
    if (step === lastStep) return;
    lastStep = step;
    atStep(step, place);
  };
}
