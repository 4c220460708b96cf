'use client';
/**
 * A chapter or a whole story in a frame: the reader itself, scrolled by the page around it or within
 * its own window. A window within a page would catch the thumb of a reader who wants to scroll on.
 * So on touch it waits for a tap, and a narrow frame shows a cover that opens the whole window.
 */
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Position } from '../../story/story.ts';
import { firstStopOf } from '../../story/timeline/move.ts';
import { keepMotion, readMotion } from '../reader/motion.ts';
import { ScrollReader, type ReaderWords, type Started } from '../reader/scroll-reader.tsx';
import { Cover, type CoverText } from './cover.tsx';
import type { EmbedReaderProps } from './scene-reader.tsx';
import { frameOption, useHeight, useHost } from './use-host.ts';
import { useMedia } from '../ui/use-media.ts';

interface ChapterReaderProps extends EmbedReaderProps {
  readonly kind: 'chapter' | 'story';
  readonly progress: ReaderWords;
  readonly cover: CoverText;
}

export function ChapterReader(props: ChapterReaderProps): ReactElement {
  const { steps, kind, lang, words, progress, cover } = props;
  const started = useRef<Started>(undefined);
  const [isInFlow, setIsInFlow] = useState(false);
  /** Where it is read: in the frame, or over the whole window, with the loader's help. */
  const [open, setOpen] = useState<'here' | 'window'>();
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
  // The host sends `hi` again when it has closed the window.
  useEffect(() => setOpen(undefined), [hi]);
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
  const waits = !open && !isDriven && !isInFlow && (isNarrow || isTouch);
  useEffect(() => {
    document.documentElement.classList.toggle('waits', waits);
    document.documentElement.classList.toggle('covered', waits && isNarrow);
  }, [waits, isNarrow]);
  useEffect(() => {
    if (!open) return;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || document.querySelector(':popover-open')) return;
      // The open window is an entry of the page's history: going back closes it.
      if (open === 'window') history.back();
      else setOpen(undefined);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>('button.embed-button')?.focus({ preventScroll: true }),
      );
    };
  }, [open]);

  const bars = useCallback(({ step }: Position) => !steps.includes(step), [steps]);
  const onReading = useCallback((now: Started | undefined) => {
    started.current = now;
  }, []);
  const onOpen = () => {
    setOpen(isNarrow ? 'window' : 'here');
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
          isFull={isNarrow}
          hasLoader={hi !== undefined}
          open={onOpen}
        />
      ) : null}
      {open === 'here' ? (
        <button className="embed-leave text-button" onClick={() => setOpen(undefined)}>
          {words.back}
        </button>
      ) : null}
    </>
  );
}
