'use client';
/**
 * The slide that moves: the live stage under the words of the present stop. Where the stage can't run, the
 * still of the stop stands in its place, so that there is always a picture.
 */
import { useCallback, useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useLiveStage } from '../stage/use-chunk.ts';
import { createProgress } from '../reader/progress.ts';
import type { Motion } from '../reader/motion.ts';
import { ChapterLine, type LineChapter } from '../ui/chapter-line.tsx';
import { stopIndexOf } from './show.ts';
import { SlidePicture, SlideWords } from './slide.tsx';
import { placeOf, type Slides } from './stops.ts';
import type { Presentation } from './use-show.ts';

/** The composed rectangle, which words and labels are set for. */
const PLATE = { width: 1440, height: 900 } as const;

export interface LiveSlideProps {
  readonly slides: Slides;
  readonly presentation: Presentation;
  readonly motion: Motion | undefined;
  readonly line: readonly LineChapter[];
  /** `step {step} of {steps}` and the name of the chapters' line. */
  readonly words: { readonly here: string; readonly chapters: string };
  readonly label: string;
  /** What lies over everything: ink and blank screens. */
  readonly children?: ReactNode;
}

/** The stage keeps the neighbouring steps ready by itself, and no scroll tells of others. */
const nothingNearer = () => () => undefined;

/** Keeps `--plate`, by which words are scaled, at the size that the slide really has. */
function usePlate(slide: HTMLElement | null): void {
  useEffect(() => {
    if (!slide) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = slide;
      const scale = Math.min(clientWidth / PLATE.width, clientHeight / PLATE.height);
      slide.style.setProperty('--plate', scale.toFixed(4));
    });
    observer.observe(slide);
    return () => observer.disconnect();
  }, [slide]);
}

export function LiveSlide(props: LiveSlideProps): ReactElement | null {
  const { slides, presentation, motion, line, words, label } = props;
  const { story, show, at, playhead } = presentation;
  const [slide, setSlide] = useState<HTMLElement | null>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [mood, setMood] = useState<string>();
  const wanted = motion !== undefined && motion !== 'still';
  const stage = useLiveStage(wanted);
  const place = placeOf(slides, stopIndexOf(story, at));
  usePlate(slide);

  // The skyline of the footer follows the playhead, as it does in the story itself.
  useEffect(() => {
    if (!slide) return;
    const follow = createProgress(story, { here: words.here });
    follow(playhead.get());
    return playhead.subscribe(follow);
  }, [slide, story, playhead, words.here]);

  const onMood = useCallback((now: string) => setMood(now), []);
  if (!place) return null;
  // Words wear the ground that is under them; without a stage that is the still's.
  const worn = stage && wanted ? (mood ?? place.step.mood) : place.step.mood;
  return (
    <div
      className={`slide slide-live themed mood-${worn}`}
      role="group"
      aria-label={label}
      id="slide"
      data-slide=""
      data-at={place.stop.id}
      data-layout={place.step.layout}
      data-letters={place.step.letters}
      data-contrast={show.contrast || undefined}
      ref={setSlide}
    >
      <SlidePicture slides={slides} stop={place.stop} />
      <div className="slide-stage stage" data-stage="" ref={setRoot}>
        {stage && root && wanted ? (
          <stage.LiveStage
            timeline={story}
            playhead={playhead}
            motion={motion}
            root={root}
            onMood={onMood}
            onNear={nothingNearer}
            aspect="wide"
          />
        ) : null}
      </div>
      <div className="slide-plate">
        <SlideWords
          key={place.step.id}
          slides={slides}
          stop={place.stop}
          allWords={show.allWords}
          answered={show.answer === place.step.id}
        />
      </div>
      <p className="slide-mark">{slides.story}</p>
      <div className="slide-foot">
        <ChapterLine label={words.chapters} chapters={line} />
      </div>
      {props.children}
    </div>
  );
}
