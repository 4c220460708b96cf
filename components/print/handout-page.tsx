/** The handout: the story on paper, as a page that can be read on screen and printed. */
import type { Story } from '../../story/story.ts';
import { handoutOf, type Edition } from '../../story/readings/handout.ts';
import { proseOf } from '../step/context.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { keepTree } from '../reader/saved-tree.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { Cover } from './cover.tsx';
import { DrawCodes } from './draw-codes.tsx';
import { EndNotes } from './end-notes.tsx';
import { LessonCover } from './lesson-cover.tsx';
import { LessonPlan } from './lesson-plan.tsx';
import { PaperChapter, type OnPaper } from './paper-chapter.tsx';
import { Task } from './task.tsx';

interface HandoutPageProps {
  /** With its notes for the teacher's edition, the audience copy for the student's. */
  readonly story: Story;
  readonly edition: Edition;
  readonly manifest: (StillAddresses & Pick<OnPaper, 'extents'>) | undefined;
  readonly basePath: string;
  /** Whether there is a link to a teacher's edition. */
  readonly desk: boolean;
}

export function HandoutPage(props: HandoutPageProps) {
  const name = `${props.story.address}print/${props.edition}`;
  keepTree(name, <HandoutDocument {...props} />);
  return (
    <>
      <StaticHtml name={name} />
      <DrawCodes />
    </>
  );
}

function HandoutDocument({ story, edition, manifest, basePath, desk }: HandoutPageProps) {
  const prose = { ...proseOf(story, 'paper', basePath), desk };
  const handout = handoutOf(story, edition);
  const stills = manifest?.stills ?? {};
  // A lesson has few pages, so the empty parts of a plate are left out.
  const extents = edition === 'lesson' ? manifest?.extents : undefined;
  const onPaper = { prose, edition, stills, extents, basePath };
  return (
    <div className={edition === 'lesson' ? 'handout handout-lesson' : 'handout'}>
      {edition === 'lesson' ? (
        <LessonCover prose={prose} />
      ) : (
        <Cover prose={prose} handout={handout} />
      )}
      {edition === 'teacher' ? <LessonPlan prose={prose} handout={handout} /> : null}
      {handout.chapters.map((one) => (
        <PaperChapter key={one.chapter.id} {...onPaper} one={one} />
      ))}
      <Task prose={prose} edition={edition} />
      <EndNotes prose={prose} handout={handout} />
    </div>
  );
}
