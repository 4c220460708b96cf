/**
 * Marks each card of the article that is hidden now, with an attribute that is written only when it
 * changes.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import type { Scrolled } from '../drivers/scroll.ts';
import { READING_LINE } from '../drivers/places.ts';
import { STACKED, type Track } from '../drivers/track.ts';
import { coveringCards, type CardPlace } from './covering-cards.ts';

interface Held extends CardPlace {
  /** The card, and the rail beside a step's first card. */
  readonly elements: readonly Element[];
  readonly note: Element | undefined;
}

/** The cards of one step in order, after the story's title page; pages of text cover nothing. */
function cardsOf(story: Timeline, track: Track, step: number): readonly Held[] {
  const { id, builds, layout } = story.steps[step]!;
  const section = track.sectionOf(id);
  if (!section || layout.wide === 'page') return [];
  const over = layout.wide === 'over';
  const first = (of: Element, name: string) => of.getElementsByClassName(name)[0];
  const title = first(section, 'opening');
  const cards = [...section.getElementsByClassName('build')].flatMap((build, i) => {
    const [card, timing] = [first(build, 'card'), builds[i]];
    // A stop without words has no card, but it still hides the one before it.
    if (!timing || !(card ?? timing.stop)) return [];
    const ticks = i === 0 ? first(section, 'ticks') : undefined;
    return [
      {
        step,
        over,
        begins: track.scrollFor({ step: id, progress: timing.start }),
        settles: track.scrollFor({ step: id, progress: timing.settled }),
        elements: [card, ticks].filter((one) => one !== undefined),
        note: card && first(card, 'figure-note'),
      },
    ];
  });
  return title
    ? [
        { step, over, begins: -Infinity, settles: -Infinity, elements: [title], note: undefined },
        ...cards,
      ]
    : cards;
}

export interface CoveringCards {
  /** Follows the scroll itself, since the position does not change before a story's first build. */
  show(scrolled: Scrolled, position: Position): void;
  stop(): void;
}

/**
 * Steps on each side of the reader's whose cards may change: while the reader stays in a step, and
 * on reaching another.
 */
const NEAR = 2;
const AROUND = 5;

export function createCoveringCards(story: Timeline, track: Track): CoveringCards {
  /** By step, filled on demand: finding them all at once would delay the start of a long story. */
  const found = new Map<number, readonly Held[]>();
  const cardsAt = (step: number) => {
    const cards = found.get(step) ?? cardsOf(story, track, step);
    found.set(step, cards);
    return cards;
  };
  const cardsFrom = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => cardsAt(from + i)).flat();
  let last: number | undefined;
  const back = new Set<Element>();
  const stacked = window.matchMedia(STACKED);
  const put = (element: Element, away: boolean) => {
    if (back.has(element) === away) return;
    element.toggleAttribute('data-covers', away);
    if (away) back.add(element);
    else back.delete(element);
  };
  const unsubscribe = track.subscribe(() => {
    found.clear();
    last = undefined;
  });
  return {
    show({ top, height }, position) {
      const step = stepIndexOf(story, position.step);
      // Only nearby cards are checked, so that a frame costs the same in a long story as in a short one.
      const around = step === last ? NEAR : AROUND;
      last = step;
      const near = cardsFrom(
        Math.max(0, step - around),
        Math.min(story.steps.length - 1, step + around),
      );
      const standing = coveringCards(near, {
        scroll: top,
        step,
        height,
        line: READING_LINE,
        isStacked: stacked.matches,
        over: story.steps[step]?.layout.wide === 'over',
      });
      near.forEach(({ elements, note }, i) => {
        for (const element of elements) put(element, standing[i]?.card === true);
        if (note) put(note, standing[i]?.note === true);
      });
    },
    stop() {
      unsubscribe();
      for (const element of back) element.removeAttribute('data-covers');
    },
  };
}
