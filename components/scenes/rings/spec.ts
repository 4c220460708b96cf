/**
 * `rings`: interlocking rings of parallel lines, as rivers are drawn: how an idea is put, not how much flows; no
 * quantities. The next ring lies on top at one crossing, the one before at the other; masks cut the lower one away:
 * no ground is painted, so the dye of a mood passes behind. A label takes the place of a ring's name.
 */
import { z } from 'zod';
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneFault, SceneTable } from '../../../story/scene.ts';
import { dateText } from '../kit/dates.ts';
import { at, few, free, id, lang, needs, share, shares, words } from '../kit/fields.ts';
import { type ContextOf, defineKind } from '../kit/kind.ts';
import { none } from '../kit/series.ts';
import { noted, type Say } from '../kit/say.ts';
import { oneLine } from '../kit/text.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const ring = z.strictObject({
  name: words(30).describe('Printed inside it; a semicolon breaks the line.'),
  gloss: words(30).exactOptional().describe('A second name under it, in another script.'),
  lang: lang().exactOptional().describe('Language of `gloss`, such as zh-Hans.'),
  ink: z
    .enum(['gold', 'silver', 'malachite', 'azurite', 'tea', 'ink'])
    .default('ink')
    .describe('Its colour; gold and silver are for the night.'),
});

const name = z.strictObject({
  at: at().describe('Its date: `2020`, `2020-05`, `2020-05-14`.'),
  name: words(60).describe('The name.'),
  note: words(60).exactOptional().describe('A second line, lighter.'),
  past: z.boolean().default(false).describe('No longer in use: a hollow dot.'),
});

const params = z.strictObject({
  rings: few(z.record(id(), ring), 1, 5, 'rings').describe(
    'Ring id -> ring, its anchor; a chain in this order, 5 at most.',
  ),
  crossing: words(80)
    .exactOptional()
    .describe('Said of the upper crossing of the first two; a semicolon breaks the line.'),
  names: z.record(id(), name).default({}).describe('Dated names along the foot, to scale.'),
  strokes: z.int().min(2).max(21).default(13).describe('Parallel lines of a ring.'),
  free: free({ above: 0.8, below: 0.8 }),
});
const state = z.strictObject({
  drawn: shares('rings').exactOptional().describe('How much of each ring is drawn; 1 at first.'),
  named: shares('names')
    .exactOptional()
    .describe('Presence of each name along the foot; 1 at first.'),
  crossing: needs('crossing', share(1).exactOptional()).describe(
    'Presence of the words at the crossing.',
  ),
});

export type Params = z.infer<typeof params>;
export type Context = ContextOf<typeof params, typeof state>;

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
const textOf = ({ name: own, gloss }: Params['rings'][string], of: string) =>
  gloss === undefined ? inLine(own, of) : noted(inLine(own, of), gloss, of);

function describe({ params: given, state: seen, lang: of }: Context, say: Say<typeof en>): string {
  const { comma, semicolon, space } = punctuationOf(of);
  const isSeen =
    (shown: { readonly [key: string]: number }) => (entry: readonly [string, unknown]) =>
      (shown[entry[0]] ?? 1) > 0;
  const rings = Object.entries(given.rings)
    .filter(isSeen(seen.drawn))
    .map(([, one]) => textOf(one, of));
  const names = Object.entries(given.names)
    .filter(isSeen(seen.named))
    .map(([, { at: when, name: own, note }]) =>
      [`${dateText(String(when), of)} ${own}`, note].filter(Boolean).join(comma),
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

const table = ({ params: given, lang: of }: Context, say: Say<typeof en>): SceneTable => ({
  columns: [say('date'), say('name'), say('note')],
  rows: Object.values(given.names).map(({ at: when, name: own, note = '' }) => [
    dateText(String(when), of),
    own,
    note,
  ]),
});

export const spec = defineKind(params, state, {
  kind: 'rings',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary: 'Interlocking rings of parallel lines with their names: a relation without quantities.',
  arrives: (_given, { drawn }) => ({ drawn: none(drawn) }),
  anchors: ({ rings }, _data, _say, of) =>
    Object.entries(rings).map(([key, { name: own }]) => ({ id: key, name: inLine(own, of) })),
  faults,
  signs: ({ params: { rings } }) =>
    Object.values(rings).some(({ ink }) => ink === 'tea') ? ['tea'] : [],
  describe,
  table,
});
