/**
 * The scroll reader without its pictures: measured track, playhead, keys, address, bars. Starts on the
 * server's HTML, needs nothing else, and ends without a trace.
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
  /** Whether a movement that was asked for is under way. */
  playing(): boolean;
  /** Calls with the step that comes near, the latest one at once; returns its own undo. */
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
  /** Just measured. */
  readonly track: Track;
  /** The polite live region. */
  readonly region: HTMLElement;
  readonly words: ReaderWords;
  /** Whether movement may be played; asked each time. */
  readonly plays: () => boolean;
  /** Places where the reader may not go now. */
  readonly bars?: ((position: Position) => boolean) | undefined;
  /** In somebody else's page: the address is theirs to move, and so is the history. */
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
  // Going somewhere and the address know each other: the navigator comes first.
  const address: { url?: UrlDriver } = {};
  const navigator = createNavigator({
    story,
    track,
    glide,
    plays,
    bars: options.bars,
    onGo(position: Position, how) {
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
      onUnknown: (step) => announcer.arrive(step, words.unknownAddress),
    });
  showProgress(playhead.get());

  return {
    playhead,
    track,
    navigator,
    playing: glide.playing,
    onNear(listener) {
      listeners.add(listener);
      // Whoever comes late would never hear of the step that is near already.
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
