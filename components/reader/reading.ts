/**
 * The scroll reader without its pictures: measured track, playhead, keys, address, bars. Starts on
 * the server's HTML, needs nothing else, and restores everything when it stops.
 */
import type { Position, Timeline } from '../../story/story.ts';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import { createGlide } from '../drivers/glide.ts';
import { keepPositionOnResize } from '../drivers/keep-position-on-resize.ts';
import { listenToKeys } from '../drivers/keyboard.ts';
import { createNavigator, type Navigator } from '../drivers/navigate.ts';
import { watchUpcoming } from '../drivers/upcoming-step.ts';
import { scrollDriver } from '../drivers/scroll.ts';
import type { Track } from '../drivers/track.ts';
import { followUrl, type UrlDriver } from '../drivers/url.ts';
import { createAnnouncer } from './announcer.ts';
import { lettersAreKeys } from './motion-dial.ts';
import { createProgress } from './progress.ts';
import { warmCanvas } from './warm-canvas.ts';
import { createFarSteps } from './far-steps.ts';
import { createCoveringCards } from './hide-covering-cards.ts';
import { keepStillReady } from './ready-still.ts';
import type { ReaderWords } from './scroll-reader.tsx';

export interface Reading {
  readonly playhead: Playhead;
  readonly track: Track;
  readonly navigator: Navigator;
  /** Whether a glide (a movement started by a key or a link) is under way. */
  playing(): boolean;
  /**
   * Calls with the step that the scroll approaches, at once with the latest one. Returns the
   * function that unsubscribes.
   */
  onNear(listener: (step: string) => void): () => void;
  stop(): void;
}

const PANELS = new Map([
  ['c', 'contents'],
  ['g', 'glossary'],
  ['s', 'sources'],
  ['m', 'motion'],
]);
const LINKS = new Map([['p', 'a[data-present]']]);

export function startReading(options: {
  readonly story: Timeline;
  readonly article: HTMLElement;
  /** Already measured. */
  readonly track: Track;
  /** The polite live region. */
  readonly region: HTMLElement;
  readonly words: ReaderWords;
  /** Whether movement may be animated; called each time. */
  readonly plays: () => boolean;
  /** Positions that are closed to the reader at present (in a class). */
  readonly bars?: ((position: Position) => boolean) | undefined;
  /** Embedded in another page: its address and history must not be changed. */
  readonly framed?: boolean | undefined;
}): Reading {
  const { story, article, track, region, words, plays } = options;
  const playhead = createPlayhead(track.position());
  const titleOf = (step: string) => {
    const heading = track.sectionOf(step)?.getAttribute('aria-labelledby');
    return (heading && document.getElementById(heading)?.textContent?.trim()) || '';
  };
  const announcer = createAnnouncer(region, titleOf);
  const glide = createGlide();
  // Navigator and address refer to each other: the navigator is created first.
  const address: { url?: UrlDriver } = {};
  const navigator = createNavigator({
    story,
    track,
    glide,
    plays,
    bars: options.bars,
    onGo(position: Position, how) {
      delete region.dataset['notice'];
      announcer.arrive(position.step);
      if (how === 'jump') address.url?.push(position);
    },
  });
  const showProgress = createProgress(story, words);
  const coveringCards = createCoveringCards(story, track);
  const farSteps = createFarSteps(story, track);
  const listeners = new Set<(step: string) => void>();
  let near = '';
  const tellNear = (step: string) => {
    if (step === near) return;
    near = step;
    for (const listener of listeners) listener(step);
  };
  const place = keepPositionOnResize({ story, track, playhead, navigator });
  const ends = [
    place.stop,
    playhead.subscribe(showProgress),
    coveringCards.stop,
    farSteps.stop,
    scrollDriver(track, article, (scrolled, position) => {
      coveringCards.show(scrolled, position);
      farSteps.show(position);
      place.at(scrolled.top, position);
    })(story, playhead),
    playhead.subscribe(({ step }) => tellNear(step)),
    watchUpcoming(story, track, tellNear),
    keepStillReady(story, playhead, track),
    warmCanvas(story, playhead, tellNear),
    listenToKeys({ story, navigator, panels: PANELS, links: LINKS, letters: lettersAreKeys }),
  ];
  if (!options.framed)
    address.url = followUrl({
      story,
      playhead,
      navigator,
      position: track.position,
      onUnknown(step) {
        announcer.arrive(step, words.unknownAddress);
        region.dataset['notice'] = '';
      },
    });
  showProgress(playhead.get());

  return {
    playhead,
    track,
    navigator,
    playing: glide.playing,
    onNear(listener) {
      listeners.add(listener);
      // A late listener would otherwise miss the step that is already near.
      if (near !== '') listener(near);
      return () => listeners.delete(listener);
    },
    stop() {
      for (const end of ends) end();
      address.url?.stop();
      glide.stop();
      announcer.stop();
    },
  };
}
