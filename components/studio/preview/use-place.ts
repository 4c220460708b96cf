'use client';
/** Where the preview stands: it goes where the studio wants it, tells where somebody went in it, and keeps its place when a story is drawn anew. */
import { useMemo } from 'react';
import type { Timeline } from '../../../story/story.ts';
import { firstStopOf } from '../../../story/timeline/move.ts';
import { readFragment } from '../../drivers/address.ts';
import type { Started } from '../../reader/scroll-reader.tsx';

/** A step and the place of one of its builds. */
export interface At {
  readonly step: string;
  readonly build: number;
}

/** Milliseconds without a movement after which somebody has got somewhere. */
const REST = 180;
/** Pixels that a page may move by itself: rounding, words that are set anew. */
const OWN = 4;
const CENTRE = { block: 'center', behavior: 'instant' } as const;

const stepIn = (story: Timeline, id: string) => story.steps.find((step) => step.id === id);

/** The place of the build of a step at this progress. */
export function buildAt(story: Timeline, id: string, progress: number): number {
  const builds = stepIn(story, id)?.builds ?? [];
  return Math.max(
    0,
    builds.findLastIndex(({ start }) => start <= progress),
  );
}

function createPlace(tell: (at: At) => void) {
  let started: Started | undefined;
  /** Where it shall go once there is such a place. */
  let wanted: At | undefined;
  /** Whether it is the question of that step that shall be seen. */
  let isAsk = false;
  /** Where the studio knows that it is, or wants it. */
  let known: At | undefined;
  /** The scroll at which it stood when nobody had moved it yet. */
  let own: number | undefined;
  let timer: number | undefined;
  let forget: (() => void) | undefined;
  /** Whether Tab moves the page: who only passes through on the way to another pane goes nowhere. */
  let isPassing = false;
  const onInput = (event: Event) => {
    isPassing = event instanceof KeyboardEvent && /^(Tab|Shift)$/.test(event.key);
  };
  // By Tab from the page around it only the end of the key is heard here.
  if (typeof window !== 'undefined')
    for (const type of ['keydown', 'keyup', 'pointerdown', 'wheel', 'touchmove'])
      window.addEventListener(type, onInput, { passive: true });

  const say = (at: At) => {
    wanted = undefined;
    if (known?.step === at.step && known.build === at.build) return;
    known = at;
    tell(at);
  };
  const here = (): At | undefined => {
    if (!started) return undefined;
    const { step, progress } = started.reading.playhead.get();
    return { step, build: buildAt(started.story, step, progress) };
  };
  const elementOf = ({ step, build }: At) =>
    started?.reading.track.sectionOf(step)?.querySelector(`[data-build="${build}"]`) ?? undefined;
  const look = () => {
    if (!started) return;
    if (started.reading.playing()) return wait();
    if (own === undefined) own = window.scrollY;
    const at = here();
    if (at && !isPassing && Math.abs(window.scrollY - own) > OWN) say(at);
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, REST);
  };
  const tryToGo = () => {
    const build = wanted && started && stepIn(started.story, wanted.step)?.builds[wanted.build];
    if (!wanted || !started || !build) return;
    const { step } = wanted;
    const { track, playhead, navigator } = started.reading;
    // From the title it is far, and a story that is drawn meanwhile would end the way there.
    const isNear = !isAsk && step === playhead.get().step && window.scrollY > 0;
    const ask = isAsk ? track.sectionOf(step)?.querySelector('.ask') : undefined;
    // One that was added a moment ago comes with the story that is drawn next.
    if (!isAsk || ask) wanted = undefined;
    own = undefined;
    navigator.to({ step, progress: build.settled }, isNear ? 'play' : 'jump');
    ask?.scrollIntoView(CENTRE);
    wait();
  };

  const go = (at: At, ofAsk = false) => {
    known = wanted = at;
    isAsk = ofAsk;
    tryToGo();
  };
  return {
    /** For `ScrollReader`: reading begins, ends, and begins again with another story. */
    onReading(now: Started | undefined) {
      forget?.();
      forget = now?.reading.playhead.subscribe(wait);
      started = now ?? started;
      own = undefined;
      wait();
      tryToGo();
    },
    go,
    /** What is known of the place stays: nobody has left it for another. */
    goToTitle() {
      wanted = undefined;
      own = 0;
      window.scrollTo({ top: 0, behavior: 'instant' });
    },
    /** To where the picture that is read has come to rest. */
    rest() {
      // On the way to a place the playhead is still at another.
      const at = known ?? here();
      if (at) go(at);
    },
    /** Draws what changes the page, with what is read where it was in the window. `card`: the one that changes alone. */
    still(draw: () => void, card?: At) {
      const at = here();
      // What is read begins where it began: a look at the page would cost its layout.
      if (card && at?.step === card.step && at.build === card.build) return draw();
      const before = at && elementOf(at);
      const top = before?.getBoundingClientRect().top;
      const asked = wanted;
      draw();
      if (asked) {
        wanted = asked;
        return tryToGo();
      }
      const after = at && elementOf(at);
      // The title stays in view while its words are written.
      if (top === undefined || !after || window.scrollY === 0) return;
      const by = after.getBoundingClientRect().top - top;
      if (Math.abs(by) < 1) return;
      window.scrollBy({ top: by, behavior: 'instant' });
      if (own !== undefined) own += by;
    },
    /** A click on a card selects its step; links within the story lead there, and none leads out of it. */
    onClick(event: MouseEvent) {
      const target = event.target instanceof Element ? event.target : undefined;
      const link = target?.closest<HTMLAnchorElement>('a[href]');
      if (link) {
        event.preventDefault();
        const address =
          started && link.origin === location.origin && readFragment(started.story, link.hash, () => true); // prettier-ignore
        if (!started || !address || address.kind !== 'step') return;
        link.closest<HTMLElement>('[popover]')?.hidePopover();
        started.reading.navigator.to(firstStopOf(started.story, address.step), 'jump');
        return say({ step: address.step, build: 0 });
      }
      const build = target?.closest<HTMLElement>('[data-build]');
      const step = build?.closest<HTMLElement>('[data-step-id]')?.dataset['stepId'];
      if (!build || !step || target?.closest('button, input')) return;
      own = window.scrollY;
      say({ step: step.split('/').at(-1) ?? '', build: Number(build.dataset['build']) });
    },
  };
}

export type Place = ReturnType<typeof createPlace>;
export const usePlace = (tell: (at: At) => void): Place => useMemo(() => createPlace(tell), [tell]);
