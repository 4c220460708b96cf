/**
 * The slides of a story, made once by the build (bin/draw-story.ts), also for the list of stops.
 * Server only.
 */
import { planOf } from '../../story/readings/plan.ts';
import { stopSheets, type StopSheet } from '../../story/readings/stop-sheets.ts';
import type { Story } from '../../story/story.ts';
import { lettersOf } from '../stage/letters.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { stopPicture } from '../stage/stop-picture.ts';
import { proseOf, type Prose } from '../step/context.ts';
import { flatten } from '../step/flatten.ts';
import { blocksOf, runsOf, type RunBlocks } from '../step/runs.ts';
import { stepText } from '../step/step-text.ts';

export function slidesOf(story: Story, manifest: StillAddresses) {
  const prose = proseOf(story, 'list', '');
  const sheets = stopSheets(story);
  return {
    story: story.name,
    lang: story.lang,
    stops: sheets.map((sheet) => stopOf(prose, sheet, manifest)),
    steps: story.steps.map((step) => {
      const ofStep = sheets.filter((sheet) => sheet.step === step);
      const still = (ofStep.find(({ build }) => build === step.hold) ?? ofStep.at(-1))?.id ?? '';
      return {
        ...stepText(prose, step, 'slide'),
        name: step.name,
        /** Size of the words in its pictures. */
        letters: lettersOf(story, ofStep),
        /** The stop whose picture represents the step. */
        still,
      };
    }),
    chapters: story.chapters.map(({ id, number, name }) => ({ id, number, name })),
    plan: planOf(story),
    /** Paths through the story for a lesson, each with a plan of its own. */
    paths: (story.teach?.paths ?? []).map((path) => ({ ...path, plan: planOf(story, path) })),
    /** Added by the page: the file does not depend on where the site is served. */
    basePath: '',
  };
}

function stopOf(prose: Prose, sheet: StopSheet, manifest: StillAddresses) {
  const { id, number, of, step, build, text } = sheet;
  const { title } = step.builds[build] ?? {};
  return {
    /** `cars.2` */
    id,
    step: step.id,
    /** Number among the stops of its step, from 1, and how many there are. */
    number,
    of,
    /** The build's own name; empty for most first builds. */
    name: flatten(title ?? []),
    label: prose.t('present.stop', { number: String(number), of: String(of) }),
    title: title && runsOf(prose, title, 'plain'),
    text: blocksOf(prose, text, 'plain'),
    /** Absent where the stage is empty. */
    picture: stopPicture(prose.story, sheet, manifest),
  };
}

/** Speaker notes by stop. Only on the presenter's page: no file that others load contains a note. */
export type Notes = { readonly [stop: string]: RunBlocks };

export function notesOf(story: Story): Notes {
  const prose = proseOf(story, 'list', '');
  const noted = stopSheets(story).filter(({ notes }) => notes.length > 0);
  return Object.fromEntries(noted.map(({ id, notes }) => [id, blocksOf(prose, notes, 'plain')]));
}
