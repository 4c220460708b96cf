/**
 * Lays out every stop of a story in four windows, with the same text measure as the scene kinds, and reports
 * overlaps, parts outside the window, and empty pictures. All of these are warnings: the story can be
 * published.
 */
import type { Aspect } from '../../story/scene.ts';
import type { Problem } from '../../story/problem.ts';
import type { Story } from '../../story/story.ts';
import { message, type Message } from '../../story/script/message.ts';
import { placeOf, type RawPath } from '../../story/script/places.ts';
import { knownJson } from '../../story/script/read-json.ts';
import type { StoryScript } from '../../story/script/schema.ts';
import { STILLS } from '../scenes/stills.g.ts';
import { proseOf, type Prose } from '../step/context.ts';
import { themeOf } from '../themes/theme-of.ts';
import { cardsOf, titleOf } from './cards.ts';
import type { Fault } from './fault.ts';
import { faultsIn } from './faults.ts';
import { emptyStages, samePictures } from './pictures.ts';
import { SCREENS, type Screen } from './screens.ts';
import { startAt, stopsAt, type Stop } from './stops.ts';

/** A fault at a stop; without `screen` it applies to all windows. */
export interface Finding {
  readonly step: number;
  readonly build: number;
  readonly screen?: Screen;
  readonly fault: Fault;
}

/** The most warnings with the same code in one step. */
const MOST = 3;

/** Covers are made to carry the title. */
const isCover = ({ drawn }: Stop) => drawn.some(({ kind }) => STILLS.get(kind)?.uncovers);

function titleFindings(prose: Prose, stops: readonly Stop[], aspect: Aspect, screen: Screen) {
  const { story } = prose;
  const [first] = stops;
  if (!first || first.step > 0 || isCover(first)) return [];
  const drawn = screen.isStacked ? [] : (startAt(story, aspect) ?? first.drawn);
  const isOver = story.steps[0]?.layout.wide === 'over';
  const type = themeOf(story).type[aspect];
  // What is wrong with the picture itself is reported at its own stop.
  const faults = faultsIn({ screen, type, drawn, cards: titleOf(prose, screen), isOver });
  return faults
    .filter(({ key }) => key === 'title')
    .map((fault): Finding => ({ step: 0, build: 0, screen, fault }));
}

function findingsAt(story: Story, stops: readonly Stop[], aspect: Aspect): readonly Finding[] {
  const type = themeOf(story).type[aspect];
  const prose = proseOf(story, 'article', '');
  return SCREENS.filter((screen) => screen.aspect === aspect).flatMap((screen) => [
    ...titleFindings(prose, stops, aspect, screen),
    ...stops.flatMap(({ step: index, build, drawn }) => {
      const step = story.steps[index];
      if (!step) return [];
      const cards = cardsOf(prose, step, build, screen);
      const isOver = step.layout[aspect] === 'over';
      return faultsIn({ screen, type, drawn, cards, isOver }).map((fault): Finding => ({
        step: index,
        build,
        screen,
        fault,
      }));
    }),
  ]);
}

/** All faults of a story's pictures, window by window. */
function findFaults(story: Story, script: StoryScript): readonly Finding[] {
  const [wide, tall] = [stopsAt(story, 'wide'), stopsAt(story, 'tall')];
  return [
    ...findingsAt(story, tall, 'tall'),
    ...findingsAt(story, wide, 'wide'),
    ...samePictures(script, [wide, tall]),
    ...emptyStages(story, wide),
  ];
}

/** One fault that occurs in several windows or at several stops of a step. */
export interface Warning {
  readonly worst: Finding;
  readonly all: readonly Finding[];
}

function together(all: readonly Finding[]): readonly Warning[] {
  const groups = new Map<string, Finding[]>();
  for (const found of all) {
    const { step, fault } = found;
    const key = JSON.stringify([step, fault.code, fault.key]);
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const counts = new Map<string, number>();
  return [...groups.values()].flatMap((group): readonly Warning[] => {
    const [worst] = group.toSorted((a, b) => b.fault.weight - a.fault.weight);
    if (!worst) return [];
    const kind = `${worst.step} ${worst.fault.code}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count > MOST ? [] : [{ worst, all: group }];
  });
}

/** All warnings about a story's pictures, in the order of its steps. */
export const warningsOf = (story: Story, script: StoryScript): readonly Warning[] =>
  together(findFaults(story, script)).toSorted(
    ({ worst: a }, { worst: b }) => a.step - b.step || a.build - b.build,
  );

/** The path of a build in the script; build 0 is the step itself. */
function pathOf(script: StoryScript, step: number, build: number): RawPath {
  let index = step;
  for (const [c, { steps }] of script.chapters.entries()) {
    if (index < steps.length) {
      const path = ['chapters', c, 'steps', index];
      return build === 0 ? path : [...path, 'builds', build - 1];
    }
    index -= steps.length;
  }
  return ['chapters'];
}

/** The message for the author, with the names of the windows, the worst first. */
function sayOf({ worst, all }: Warning): Message {
  const size = [...new Set([worst, ...all].flatMap(({ screen }) => screen?.name ?? []))].join(', ');
  return message(worst.fault.sentence, { size, ...worst.fault.values } as never, {
    hint: worst.fault.cure,
  });
}

/** One problem for each warning, with its place in the script. `main` is the script's file. */
export function problemsOf(
  warnings: readonly Warning[],
  script: StoryScript,
  files: ReadonlyMap<string, Uint8Array>,
  main = 'story.json',
): readonly Problem[] {
  const json = knownJson(files.get(main));
  if (!json) return [];
  return warnings.map((warning): Problem => {
    const { step, build, fault } = warning.worst;
    const inner = fault.sentence === 'longTitle' ? 'title' : 'stage';
    const place = placeOf(json, pathOf(script, step, build), { inner });
    return { severity: 'warning', code: fault.code, ...place, ...sayOf(warning) };
  });
}

/** Problems of a story's pictures, except those that the check of the script reports itself. */
export const checkLayout = (
  story: Story,
  script: StoryScript,
  files: ReadonlyMap<string, Uint8Array>,
  main?: string,
): readonly Problem[] => {
  const warnings = warningsOf(story, script).filter(({ worst }) => worst.fault.isReported !== true);
  return problemsOf(warnings, script, files, main);
};
