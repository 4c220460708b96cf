/** Where a problem can be fixed: its step and change, and the pane. */
import type { Problem } from '../../../story/problem.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { isObject, listIn, stepsOf, type DraftPlace } from '../../../story/edit/places.ts';
import { stepsWith } from '../../../story/edit/stage.ts';
import type { Pane } from '../studio.ts';

interface ProblemPlace {
  /** Undefined for a problem that belongs to no step. */
  readonly place: DraftPlace | undefined;
  readonly pane: Pane;
}

const PANES: Readonly<Record<string, Pane>> = {
  facts: 'evidence',
  sources: 'evidence',
  glossary: 'evidence',
  units: 'evidence',
  data: 'table',
};
const OF_STORY = /^(title|subtitle|summary|authors|license|lang|theme|accent|chapters)\b/;

/** Paths of problems name a change by its id, or by its index in the list. */
function changeOf(step: JsonObject, name: string | undefined): number {
  const builds = listIn(step, 'builds');
  const index = builds.findIndex((build) => isObject(build) && build['id'] === name);
  return (index >= 0 ? index : Number(name)) + 1;
}

export function placeOf({ file, path }: Problem, script: JsonObject): ProblemPlace {
  const [map = '', id = '', ...rest] = path.split('/');
  if (file !== 'story.json')
    return { place: undefined, pane: PANES[map] ?? (/\.[ct]sv$/.test(file) ? 'table' : 'json') };
  if (map === 'steps') {
    const found = stepsOf(script).find((one) => one.id === id);
    const change = found && rest[0] === 'builds' ? changeOf(found.step, rest[1]) : 0;
    const isPicture = rest.includes('stage') || rest[0] === 'figure';
    return { place: found && { step: id, change }, pane: isPicture ? 'picture' : 'words' };
  }
  if (map === 'scenes') {
    const [first] = stepsWith(script, id);
    return { place: first && { step: first.id, change: 0 }, pane: first ? 'picture' : 'json' };
  }
  return { place: undefined, pane: PANES[map] ?? (OF_STORY.test(map) ? 'words' : 'json') };
}
