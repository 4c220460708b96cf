'use client';
/** The audience's window: the slide and nothing else. It takes keys too, since a clicker's go where the focus is. */
import { useState, type ReactElement } from 'react';
import type { LineChapter } from '../ui/chapter-line.tsx';
import { BlankScreen } from './slide.tsx';
import type { ClassParts } from './class/class-parts.ts';
import { SlideBoard } from './class/slide-board.tsx';
import { toggleCode, useBoard, useKeptClass } from './class/use-board.ts';
import { toggleFullScreen } from './full-screen.ts';
import { InkLayer, toggled, type Tool } from './ink-layer.tsx';
import { LiveSlide } from './live-slide.tsx';
import { usePresents } from './use-presents.ts';
import { useSlides } from './use-slides.ts';
import type { PresentWords } from '../ui/messages.present.en.ts';
import { useCommands } from './use-commands.ts';
import { useMotion } from './use-motion.ts';
import { useShow } from './use-show.ts';

export interface AudienceProps {
  /** Addresses of the story's times and of its slides. */
  readonly timeline: string;
  readonly steps: string;
  readonly line: readonly LineChapter[];
  readonly words: PresentWords;
  readonly here: string;
  readonly chapters: string;
  readonly forClass: ClassParts;
}

export function Audience(props: AudienceProps): ReactElement | null {
  const { line, words, here, chapters, forClass } = props;
  const slides = useSlides(props.steps, forClass.basePath);
  const presentation = useShow(props.timeline, 'audience');
  const board = useBoard(useKeptClass(presentation?.story.id));
  const motion = useMotion();
  const [tool, setTool] = useState<Tool>('none');

  useCommands(presentation, (command) => {
    const letter = command.kind === 'letter' ? command.letter : '';
    if (command.kind === 'full-screen' || letter === 'f')
      toggleFullScreen(document.documentElement);
    else if (letter === 'l') setTool((now) => toggled(now, 'laser'));
    else if (letter === 'i') setTool((now) => toggled(now, 'ink'));
    else if (letter === 'j' && board && presentation) toggleCode(presentation);
    else return false;
    return true;
  });
  usePresents(presentation !== undefined && slides !== undefined);

  if (!presentation || !slides) return null;
  const { step } = presentation.at;
  return (
    <main className="audience">
      <LiveSlide
        slides={slides}
        presentation={presentation}
        motion={motion}
        line={line}
        words={{ here, chapters }}
        label={words.slide}
      >
        <SlideBoard
          board={board}
          joining={presentation.show.code}
          step={step}
          {...forClass}
          text={slides.steps.find(({ id }) => id === step)?.text.ask}
        />
        <InkLayer broadcast={presentation.broadcast} tool={tool} />
        <BlankScreen blank={presentation.show.blank} />
      </LiveSlide>
    </main>
  );
}
