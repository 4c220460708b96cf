'use client';
/**
 * The place of the preview: it goes where the studio sends it, reports where the user went in it,
 * and keeps its place when a new story is drawn.
 */
import { useMemo } from 'react';
import type { DraftPlace } from '../../../story/edit/places.ts';
import type { Position, Timeline } from '../../../story/story.ts';
import { firstStopOf } from '../../../story/timeline/move.ts';
import { readFragment } from '../../drivers/address.ts';
import type { Started } from '../../reader/scroll-reader.tsx';

/** A step and the index of one of its builds. */
export interface At {
  readonly step: string;
  readonly build: number;
}

/** Milliseconds without movement after which a new place is reported. */
const REST = 180;
/** Pixels that a page may move on its own, by rounding or reflow. */
const OWN_MOVES = 4;
const CENTRE = { block: 'center', behavior: 'instant' } as const;

const stepIn = (story: Timeline, id: string) => story.steps.find((step) => step.id === id);

/** The index of a step's build at this progress. */
export function buildAt(story: Timeline, id: string, progress: number): number {
  const builds = stepIn(story, id)?.builds ?? [];
  return Math.max(
    0,
    builds.findLastIndex(({ start }) => start <= progress),
  );
}

/** Where the build before this one is settled. */
function stopBefore({ steps }: Timeline, { step, build }: At): Position | undefined {
  const at = steps.findIndex(({ id }) => id === step) - (build > 0 ? 0 : 1);
  const settled = steps[at]?.builds.at(build - 1)?.settled;
  return settled === undefined ? undefined : { step: steps[at]!.id, progress: settled };
}

function createPlace(tell: (at: At) => void) {
  let started: Started | undefined;
  /** A place to go to as soon as it exists. */
  let pending: At | undefined;
  /** What of that step is the target. */
  let part: DraftPlace['of'];
  /** The place that the studio knows or has requested. */
  let known: At | undefined;
  /** The scroll position before the user moved. */
  let lastOwn: number | undefined;
  let timer: number | undefined;
  let forget: (() => void) | undefined;
  /** Whether Tab scrolls the page: tabbing through it to another pane must not change the place. */
  let isPassing = false;
  const onInput = (event: Event) => {
    isPassing = event instanceof KeyboardEvent && /^(Tab|Shift)$/.test(event.key);
  };
  // When Tab enters from the surrounding page, only its keyup event arrives here.
  if (typeof window !== 'undefined')
    for (const type of ['keydown', 'keyup', 'pointerdown', 'wheel', 'touchmove'])
      window.addEventListener(type, onInput, { passive: true });

  const say = (at: At) => {
    pending = undefined;
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
    if (lastOwn === undefined) lastOwn = window.scrollY;
    const at = here();
    if (at && !isPassing && Math.abs(window.scrollY - lastOwn) > OWN_MOVES) say(at);
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, REST);
  };
  const tryToGo = () => {
    const build = pending && started && stepIn(started.story, pending.step)?.builds[pending.build];
    if (!pending || !started || !build) return;
    const { step } = pending;
    const before = part === 'view' ? stopBefore(started.story, pending) : undefined;
    const { track, playhead, navigator } = started.reading;
    // From the title it is far, and a story that is drawn meanwhile would interrupt the movement.
    const isAsk = part === 'question';
    const isNear = !isAsk && step === playhead.get().step && window.scrollY > 0;
    const ask = isAsk ? track.sectionOf(step)?.querySelector('.ask') : undefined;
    // A question that was just added arrives with the next story.
    if (!isAsk || ask) pending = undefined;
    lastOwn = undefined;
    if (before) navigator.to(before, 'jump');
    navigator.to({ step, progress: build.settled }, isNear || before ? 'play' : 'jump');
    ask?.scrollIntoView(CENTRE);
    wait();
  };

  const go = (at: At, of?: DraftPlace['of']) => {
    known = pending = at;
    part = of;
    // The view that was chosen is drawn with the next story.
    if (of !== 'view') tryToGo();
  };
  return {
    /** For `ScrollReader`: reading starts, stops, and starts again with another story. */
    onReading(now: Started | undefined) {
      forget?.();
      forget = now?.reading.playhead.subscribe(wait);
      started = now ?? started;
      lastOwn = undefined;
      wait();
      if (now || part !== 'view') tryToGo();
    },
    go,
    /** The known place stays, since the user has not left it for another. */
    goToTitle() {
      pending = undefined;
      lastOwn = 0;
      window.scrollTo({ top: 0, behavior: 'instant' });
    },
    /** Goes to where the current picture is at rest. */
    rest() {
      // During a movement the playhead is still at another place.
      const at = known ?? here();
      if (at) go(at);
    },
    /**
     * Makes a change to the page while the visible text stays in place. `card`: the only one that
     * changes.
     */
    still(draw: () => void, card?: At) {
      const at = here();
      // The visible card keeps its top, so the page need not be measured, which would force a layout.
      if (card && at?.step === card.step && at.build === card.build) return draw();
      const before = at && elementOf(at);
      const top = before?.getBoundingClientRect().top;
      const asked = pending;
      draw();
      if (asked && part !== 'view') {
        pending = asked;
        return tryToGo();
      }
      const after = at && elementOf(at);
      // The title stays visible while its words are edited.
      if (top === undefined || !after || window.scrollY === 0) return;
      const by = after.getBoundingClientRect().top - top;
      if (Math.abs(by) < 1) return;
      window.scrollBy({ top: by, behavior: 'instant' });
      if (lastOwn !== undefined) lastOwn += by;
    },
    /** A click on a card selects its step; links within the story go there, and other links are disabled. */
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
      lastOwn = window.scrollY;
      say({ step: step.split('/').at(-1) ?? '', build: Number(build.dataset['build']) });
    },
  };
}

export type Place = ReturnType<typeof createPlace>;
export const usePlace = (tell: (at: At) => void): Place => useMemo(() => createPlace(tell), [tell]);
