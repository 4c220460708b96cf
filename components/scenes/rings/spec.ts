/**
 * `rings`: interlocking rings of parallel lines, like rivers: the structure of an idea, without
 * quantities. The next ring is on top at one crossing, the one before at the other; masks cut the
 * lower one away instead of painting ground, so that the dye of a mood shows behind. A label
 * replaces a ring's name.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneFault, SceneTable } from '../../../story/scene.ts';
import { dateText } from '../kit/dates.ts';
import { defineKind } from '../kit/kind.ts';
import { none } from '../kit/series.ts';
import { noted, type Say } from '../kit/say.ts';
import { oneLine } from '../kit/text.ts';
import { type Context, type Params, params, state } from './params.ts';

const faults = ({ rings, crossing }: Params): readonly SceneFault[] => [
  ...Object.entries(rings).flatMap(([key, { gloss, lang: of }]) =>
    of !== undefined && gloss === undefined
      ? [{ path: ['rings', key, 'lang'], message: 'is the language of a gloss that is not there' }]
      : [],
  ),
  ...(crossing !== undefined && Object.keys(rings).length < 2
    ? [{ path: ['crossing'], message: 'one ring crosses nothing; a crossing needs two' }]
    : []),
];

const inLine = (words: string, of: string) => oneLine(words, punctuationOf(of).space);
const textOf = ({ name, gloss }: Params['rings'][string], of: string) =>
  gloss === undefined ? inLine(name, of) : noted(inLine(name, of), gloss, of);

function describe({ params: given, state: seen, lang: of }: Context, say: Say<'rings'>): string {
  const { comma, semicolon, space } = punctuationOf(of);
  const isSeen =
    (visibility: { readonly [key: string]: number }) => (entry: readonly [string, unknown]) =>
      (visibility[entry[0]] ?? 1) > 0;
  const rings = Object.entries(given.rings)
    .filter(isSeen(seen.drawn))
    .map(([, one]) => textOf(one, of));
  const names = Object.entries(given.names)
    .filter(isSeen(seen.named))
    .map(([, { at: when, name, note }]) =>
      [`${dateText(String(when), of)} ${name}`, note].filter(Boolean).join(comma),
    );
  const [first] = rings;
  const drawn =
    first === undefined
      ? say('nothing')
      : rings.length === 1
        ? say('ring', { name: first })
        : say('rings', { count: rings.length, names: rings.join(comma) });
  const crosses = given.crossing !== undefined && seen.crossing > 0 && rings.length > 1;
  return [
    drawn,
    ...(crosses ? [say('crossing', { text: inLine(given.crossing ?? '', of) })] : []),
    ...(names.length > 0 ? [say('named', { names: names.join(semicolon) })] : []),
    say('noQuantity'),
  ].join(space);
}

const table = ({ params: given, lang: of }: Context, say: Say<'rings'>): SceneTable => ({
  columns: [say('date'), say('name'), say('note')],
  rows: Object.values(given.names).map(({ at: when, name, note = '' }) => [
    dateText(String(when), of),
    name,
    note,
  ]),
});

export const spec = defineKind(params, state, {
  kind: 'rings',
  surface: 'svg',
  summary: 'Interlocking rings of parallel lines with their names: a relation without quantities.',
  arrives: (_given, { drawn }) => ({ drawn: none(drawn) }),
  anchors: ({ rings }, _data, _say, of) =>
    Object.entries(rings).map(([key, { name }]) => ({ id: key, name: inLine(name, of) })),
  faults,
  signs: ({ params: { rings } }) =>
    Object.values(rings).some(({ ink }) => ink === 'tea') ? ['tea'] : [],
  describe,
  table,
});
