'use client';
/**
 * A chapter or a whole story in a frame: the reader itself, scrolled by the page around it or within its own window. A window
 * within a page catches the thumb that wants to go on: on touch it waits to be tapped, and a narrow one shows a cover that
 * opens the whole window.
 */
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactElement,
} from 'react';
import type { Position } from '../../story/story.ts';
import { firstStopOf } from '../../story/timeline/move.ts';
import { keepMotion, readMotion } from '../reader/motion.ts';
import { ScrollReader, type ReaderWords, type Started } from '../reader/scroll-reader.tsx';
import { Cover, type CoverText } from './cover.tsx';
import type { EmbedReaderProps } from './scene-reader.tsx';
import { frameOption, useHeight, useHost } from './use-host.ts';

interface ChapterReaderProps extends EmbedReaderProps {
  readonly kind: 'chapter' | 'story';
  readonly progress: ReaderWords;
  readonly cover: CoverText;
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

export function ChapterReader(props: ChapterReaderProps): ReactElement {
  const { steps, kind, lang, words, progress, cover } = props;
  const started = useRef<Started>(undefined);
  const [isInFlow, setIsInFlow] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const [first = ''] = steps;
  const go = useCallback((step: string) => {
    const { story, reading } = started.current ?? {};
    if (story?.steps.some(({ id }) => id === step))
      reading?.navigator.to(firstStopOf(story, step), 'jump');
  }, []);
  const { hi, link } = useHost(
    { kind, lang, steps: steps.length },
    () => started.current?.reading.playhead.get().step ?? first,
    go,
  );
  const isDriven = hi?.drive === 'page';
  useHeight(link, isDriven || isInFlow, 'body');
  // In another window each answer of the host is one to begin with: it has closed what was open.
  useEffect(() => setIsOpen(false), [hi]);
  useEffect(() => {
    setIsInFlow(frameOption('flow') !== undefined || (hi?.motion ?? readMotion()) === 'still');
  }, [hi]);
  const motion = hi?.motion;
  const [worn, setWorn] = useState(motion);
  useEffect(() => {
    if (motion) keepMotion(motion);
    setWorn(motion);
  }, [motion]);

  const isNarrow = useMedia('(width < 640px)');
  const isTouch = useMedia('(pointer: coarse)');
  const waits = !isOpen && !isDriven && !isInFlow && (isNarrow || isTouch);
  useEffect(() => {
    document.documentElement.classList.toggle('waits', waits);
    document.documentElement.classList.toggle('covered', waits && isNarrow);
  }, [waits, isNarrow]);
  useEffect(() => {
    if (!isOpen) return;
    // The loader's entry in the history is the one before ours: back closes the window.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || document.querySelector(':popover-open')) return;
      if (isNarrow || !hi) setIsOpen(false);
      else history.back();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isOpen, isNarrow, hi]);

  const bars = useCallback(({ step }: Position) => !steps.includes(step), [steps]);
  const onReading = useCallback((now: Started | undefined) => {
    started.current = now;
  }, []);
  const open = () => {
    setIsOpen(true);
    if (isNarrow) link?.send({ type: 'open', step: first });
  };

  return (
    <>
      <ScrollReader
        key={worn}
        framed
        timeline={props.timeline}
        words={progress}
        {...{ steps, bars, onReading }}
      />
      {waits ? (
        <Cover
          text={cover}
          words={words}
          isWhole={isNarrow}
          hasLoader={hi !== undefined}
          open={open}
        />
      ) : null}
      {isOpen && !isNarrow && isTouch ? (
        <button className="embed-leave text-button" onClick={() => setIsOpen(false)}>
          {words.back}
        </button>
      ) : null}
    </>
  );
}
