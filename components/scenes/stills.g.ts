/** Every kind as static SVG, for server and tools. From the folders here, by bin/generate-lists.ts; never edited. */
import type { StillModule } from './kit/contract.ts';
import { stillOf } from './kit/still-marks.tsx';
import * as bars from './bars/draw.ts';
import * as chart from './chart/draw.ts';
import * as drawing from './drawing/draw.ts';
import * as field from './field/draw.ts';
import * as film from './film/draw.ts';
import * as flows from './flows/draw.ts';
import * as image from './image/draw.ts';
import * as lines from './lines/draw.ts';
import * as map from './map/draw.ts';
import * as model from './model/draw.ts';
import * as object from './object/draw.ts';
import * as peaks from './peaks/draw.ts';
import * as rings from './rings/draw.ts';
import * as route from './route/draw.ts';
import * as scorecards from './scorecards/draw.ts';
import * as scroll from './scroll/draw.ts';
import * as section from './section/draw.ts';
import * as slope from './slope/draw.ts';
import * as stacks from './stacks/draw.ts';
import * as timeline from './timeline/draw.ts';
import * as units from './units/draw.ts';
import * as verdicts from './verdicts/draw.ts';
import * as words from './words/draw.ts';

export const STILLS: ReadonlyMap<string, StillModule> = new Map<string, StillModule>([
  ['bars', stillOf(bars)],
  ['chart', stillOf(chart)],
  ['drawing', stillOf(drawing)],
  ['field', stillOf(field)],
  ['film', stillOf(film)],
  ['flows', stillOf(flows)],
  ['image', stillOf(image)],
  ['lines', stillOf(lines)],
  ['map', stillOf(map)],
  ['model', stillOf(model)],
  ['object', stillOf(object)],
  ['peaks', stillOf(peaks)],
  ['rings', stillOf(rings)],
  ['route', stillOf(route)],
  ['scorecards', stillOf(scorecards)],
  ['scroll', stillOf(scroll)],
  ['section', stillOf(section)],
  ['slope', stillOf(slope)],
  ['stacks', stillOf(stacks)],
  ['timeline', stillOf(timeline)],
  ['units', stillOf(units)],
  ['verdicts', stillOf(verdicts)],
  ['words', stillOf(words)],
]);
