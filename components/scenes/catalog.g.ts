/** Every scene kind by name. From the folders here, by bin/generate-lists.ts; never edited. */
import type { SceneSpec } from '../../story/scene.ts';
import { spec as bars } from './bars/spec.ts';
import { spec as chart } from './chart/spec.ts';
import { spec as drawing } from './drawing/spec.ts';
import { spec as field } from './field/spec.ts';
import { spec as film } from './film/spec.ts';
import { spec as flows } from './flows/spec.ts';
import { spec as image } from './image/spec.ts';
import { spec as lines } from './lines/spec.ts';
import { spec as map } from './map/spec.ts';
import { spec as model } from './model/spec.ts';
import { spec as object } from './object/spec.ts';
import { spec as peaks } from './peaks/spec.ts';
import { spec as rings } from './rings/spec.ts';
import { spec as route } from './route/spec.ts';
import { spec as scorecards } from './scorecards/spec.ts';
import { spec as scroll } from './scroll/spec.ts';
import { spec as section } from './section/spec.ts';
import { spec as slope } from './slope/spec.ts';
import { spec as stacks } from './stacks/spec.ts';
import { spec as timeline } from './timeline/spec.ts';
import { spec as units } from './units/spec.ts';
import { spec as verdicts } from './verdicts/spec.ts';
import { spec as words } from './words/spec.ts';

export const KINDS: ReadonlyMap<string, SceneSpec> = new Map<string, SceneSpec>([
  ['bars', bars as SceneSpec],
  ['chart', chart as SceneSpec],
  ['drawing', drawing as SceneSpec],
  ['field', field as SceneSpec],
  ['film', film as SceneSpec],
  ['flows', flows as SceneSpec],
  ['image', image as SceneSpec],
  ['lines', lines as SceneSpec],
  ['map', map as SceneSpec],
  ['model', model as SceneSpec],
  ['object', object as SceneSpec],
  ['peaks', peaks as SceneSpec],
  ['rings', rings as SceneSpec],
  ['route', route as SceneSpec],
  ['scorecards', scorecards as SceneSpec],
  ['scroll', scroll as SceneSpec],
  ['section', section as SceneSpec],
  ['slope', slope as SceneSpec],
  ['stacks', stacks as SceneSpec],
  ['timeline', timeline as SceneSpec],
  ['units', units as SceneSpec],
  ['verdicts', verdicts as SceneSpec],
  ['words', words as SceneSpec],
]);
