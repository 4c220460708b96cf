/** What a script says of borders of its own. */
import { z } from 'zod';
import type { SceneFault } from '../../../story/scene.ts';
import { file, words } from '../kit/fields.ts';
import type { Say } from '../kit/say.ts';
import type { Params } from './spec.ts';
import type { en } from './words.en.ts';

export const shapes = z.strictObject({
  file: file().describe('GeoJSON or TopoJSON in degrees (WGS 84), up to 8 MB and 2,000 areas.'),
  key: z
    .string()
    .max(60)
    .exactOptional()
    .describe(
      'The property that is the table’s entity or x; the one that fits best where left out.',
    ),
  name: z.string().max(60).exactOptional().describe('The property that labels print.'),
  object: z
    .string()
    .max(60)
    .exactOptional()
    .describe('Which object of a TopoJSON; the one that fits best where left out.'),
  credit: words(120).exactOptional().describe('Who made the borders, and under which licence.'),
});

/** Who made the borders. */
export function noteOf(shapes: unknown, say: Say<typeof en>): string {
  if (typeof shapes !== 'object' || shapes === null) return say('credit');
  const { credit } = shapes as NonNullable<Params['shapes']>;
  return credit === undefined ? say('simplified') : say('creditOf', { credit });
}

/** What an area is drawn by. */
export function areaFaults({ areas, shapes }: Params): SceneFault[] {
  return Object.entries(areas).flatMap(([key, { country, name }]) => {
    const path = ['areas', key];
    const wrong = (message: string) => [{ path, message }];
    if (!shapes && country === undefined) return wrong('missing "country"');
    return !shapes && name === undefined ? wrong('missing "name"') : [];
  });
}
