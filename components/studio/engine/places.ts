/** Places on the earth by name: countries, as the author and the story call them, and the story's own. */
import { spoken } from '../../../story/catalogue/spoken.ts';
import { isObject, objectIn } from '../../../story/edit/places.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { countriesIn } from '../../scenes/map/countries.ts';
import { compiled } from './review.ts';

export function places(): Readonly<Record<string, JsonObject>> {
  const { lang = 'en', scenes = [] } = compiled() ?? {};
  const points = scenes.flatMap(({ params }) => Object.values(objectIn(params.wide, 'points')));
  return Object.fromEntries([
    ...[lang, spoken().lang].flatMap(countriesIn),
    ...points.filter(isObject).map(({ name, ...degrees }) => [String(name), degrees] as const),
  ]);
}
