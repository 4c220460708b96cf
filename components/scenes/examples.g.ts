/** Every kind's example, for the gallery and tools. From the folders here, by bin/generate-lists.ts; never edited. */
import type { Example } from './kit/example.ts';
import bars from './bars/example.json' with { type: 'json' };
import chart from './chart/example.json' with { type: 'json' };
import drawing from './drawing/example.json' with { type: 'json' };
import field from './field/example.json' with { type: 'json' };
import film from './film/example.json' with { type: 'json' };
import flows from './flows/example.json' with { type: 'json' };
import image from './image/example.json' with { type: 'json' };
import lines from './lines/example.json' with { type: 'json' };
import map from './map/example.json' with { type: 'json' };
import model from './model/example.json' with { type: 'json' };
import object from './object/example.json' with { type: 'json' };
import peaks from './peaks/example.json' with { type: 'json' };
import rings from './rings/example.json' with { type: 'json' };
import route from './route/example.json' with { type: 'json' };
import scorecards from './scorecards/example.json' with { type: 'json' };
import scroll from './scroll/example.json' with { type: 'json' };
import section from './section/example.json' with { type: 'json' };
import slope from './slope/example.json' with { type: 'json' };
import stacks from './stacks/example.json' with { type: 'json' };
import timeline from './timeline/example.json' with { type: 'json' };
import units from './units/example.json' with { type: 'json' };
import verdicts from './verdicts/example.json' with { type: 'json' };
import words from './words/example.json' with { type: 'json' };

export const EXAMPLES: ReadonlyMap<string, Example> = new Map<string, Example>([
  ['bars', bars as unknown as Example],
  ['chart', chart as unknown as Example],
  ['drawing', drawing as unknown as Example],
  ['field', field as unknown as Example],
  ['film', film as unknown as Example],
  ['flows', flows as unknown as Example],
  ['image', image as unknown as Example],
  ['lines', lines as unknown as Example],
  ['map', map as unknown as Example],
  ['model', model as unknown as Example],
  ['object', object as unknown as Example],
  ['peaks', peaks as unknown as Example],
  ['rings', rings as unknown as Example],
  ['route', route as unknown as Example],
  ['scorecards', scorecards as unknown as Example],
  ['scroll', scroll as unknown as Example],
  ['section', section as unknown as Example],
  ['slope', slope as unknown as Example],
  ['stacks', stacks as unknown as Example],
  ['timeline', timeline as unknown as Example],
  ['units', units as unknown as Example],
  ['verdicts', verdicts as unknown as Example],
  ['words', words as unknown as Example],
]);
