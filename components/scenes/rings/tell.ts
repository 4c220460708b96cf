/** What the rings say without being seen. */
import type { Anchor, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';

const bare = (words: string) => words.replace(/;\s*/g, ' ');
const seen = (of: { readonly [id: string]: number }, id: string) => (of[id] ?? 1) > 0;

export const anchorsOf = ({ rings }: Params): readonly Anchor[] =>
  Object.entries(rings).map(([id, { name }]) => ({ id, name: bare(name) }));

const named = ({ name, gloss }: { name: string; gloss?: string }) =>
  gloss === undefined ? bare(name) : `${bare(name)} (${gloss})`;

export function describeRings({ params, state }: Moment): string {
  const rings = Object.entries(params.rings)
    .filter(([id]) => seen(state.drawn, id))
    .map(([, ring]) => named(ring));
  const names = Object.entries(params.names)
    .filter(([id]) => seen(state.named, id))
    .map(([, { at, name, note }]) => [`${at} ${name}`, note].filter(Boolean).join(', '));
  const [first, ...more] = rings;
  const drawn =
    first === undefined
      ? 'No ring is drawn yet.'
      : more.length === 0
        ? `A ring of parallel lines: ${first}.`
        : `${rings.length} rings of parallel lines, each through the next: ${rings.join(', ')}.`;
  const crossing =
    params.crossing !== undefined && state.crossing > 0 && more.length > 0
      ? ` Where they cross: ${bare(params.crossing)}.`
      : '';
  const dated = names.length > 0 ? ` Names by date: ${names.join('; ')}.` : '';
  return `${drawn}${crossing}${dated} No quantity is shown.`;
}

export const tableOf = ({ params }: Moment): SceneTable => ({
  columns: ['Date', 'Name', 'Note'],
  rows: Object.values(params.names).map(({ at, name, note }) => [String(at), name, note ?? '']),
});
