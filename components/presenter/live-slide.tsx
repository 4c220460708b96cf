'use client';
/**
 * The live slide: the live stage under the words of the present stop, and over them the layers of a
 * class, of the pen and of a blank screen. Where the stage can't run, the stop's still takes its
 * place, so that there is always a picture.
 */
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { PLATE } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import { ChapterLine, type LineChapter } from '../ui/chapter-line.tsx';
import type { PresentWords } from '../ui/words.ts';
import type { ClassParts } from './class/class-context.ts';
import { SlideBoard } from './class/slide-board.tsx';
import type { Board } from './class/use-board.ts';
import { InkLayer, type Tool } from './ink-layer.tsx';
import { isAt, stopIndexOf } from './show.ts';
import { useSlideSpots } from './slide-spots.tsx';
import { SlidePicture, SlideWords } from './slide.tsx';
import { placeOf, type Slides } from './stops.ts';
import { usePlayheadStage } from './use-playhead-stage.ts';
import type { Presentation } from './use-show.ts';

/** What the server passes to both windows of a presentation. */
export interface PresentProps {
  /** Addresses of the story's timeline and of its slides, or the objects themselves. */
  readonly timeline: string | Timeline;
  readonly steps: string | Slides;
  readonly line: readonly LineChapter[];
  readonly words: PresentWords;
  /** `step {step} of {steps}`, and the label of the chapter line. */
  readonly here: string;
  readonly chapters: string;
  readonly forClass: ClassParts;
}

/** Keeps `--plate`, the scale of the words, equal to the real size of the slide. */
function usePlate(slide: HTMLElement | null): void {
  useEffect(() => {
    if (!slide) return;
    const observer = new ResizeObserver(() => {
      const { width, height } = PLATE.wide;
      const scale = Math.min(slide.clientWidth / width, slide.clientHeight / height);
      slide.style.setProperty('--plate', scale.toFixed(4));
    });
    observer.observe(slide);
    return () => observer.disconnect();
  }, [slide]);
}

export function LiveSlide(
  props: Pick<PresentProps, 'line' | 'words' | 'here' | 'chapters' | 'forClass'> & {
    readonly presentation: Presentation;
    readonly board: Board | null;
    readonly tool: Tool;
  },
): ReactElement | null {
  const { presentation, words, forClass } = props;
  const { story, slides, show, at, playhead } = presentation;
  const [slide, setSlide] = useState<HTMLElement | null>(null);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [mood, setMood] = useState<string>();
  const { stage } = usePlayheadStage(story, playhead, props.here);
  const place = placeOf(slides, stopIndexOf(story, at));
  usePlate(slide);
  const ask = forClass.asks.find(({ step }) => step === place?.step.id);
  // The question stands on the first stop of its step, and so does what belongs to it; one that was typed
  // stands where it was put.
  const { typed } = props.board?.poll ?? {};
  const isHere = typed ? isAt(typed.at, at) : place?.stop.number === 1;
  const poll = isHere ? props.board?.poll : null;
  const isRevealed =
    show.answer === ask?.step || (poll?.step === ask?.step && poll?.phase === 'revealed');
  const over = useSlideSpots(ask, poll, isRevealed ? place?.step.ask?.answer?.right : undefined);
  const onMood = useCallback((now: string) => setMood(now), []);

  if (!place) return null;
  const { stop, step } = place;
  // Words have the mood of the ground under them; without a stage that is the still's.
  const worn = (stage && mood) ?? step.mood;
  return (
    <div
      className={`slide slide-live themed mood-${worn}`}
      role="group"
      aria-label={words.slide}
      id="slide"
      data-slide=""
      data-at={stop.id}
      data-layout={step.layout.wide}
      data-letters={step.letters}
      data-contrast={show.contrast || undefined}
      ref={setSlide}
    >
      <SlidePicture slides={slides} stop={stop} />
      <div className="slide-stage stage" data-stage="" ref={setRoot}>
        {stage && root ? (
          <stage.LiveStage {...stage.props} root={root} onMood={onMood} aspect="wide" over={over} />
        ) : null}
      </div>
      <div className="slide-plate">
        <SlideWords
          key={step.id}
          slides={slides}
          stop={stop}
          allWords={show.allWords}
          answered={show.answer === step.id}
        />
      </div>
      <p className="slide-mark">{slides.story}</p>
      <div className="slide-foot">
        <ChapterLine label={props.chapters} chapters={props.line} />
      </div>
      <SlideBoard
        {...forClass}
        board={props.board && { ...props.board, poll: poll ?? null }}
        page={show.page}
        joining={show.code}
        step={step.id}
        text={step.ask}
      />
      <InkLayer broadcast={presentation.broadcast} tool={props.tool} />
      {show.blank === 'none' ? null : (
        <div className={`slide-blank slide-blank-${show.blank} themed`} data-blank={show.blank} />
      )}
    </div>
  );
}
