/** What slopes say without being seen: names of their parts, sentences, a table. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';
import { framesOf, type Direction, type Slope } from './slopes.ts';

/** Frames and their lines: `cities`, `cities.pilot`. */
export function anchorsOf(params: Params, data: SceneData): readonly Anchor[] {
  return framesOf(params, data).flatMap(({ id, param, slopes }) => [
    { id, name: param.title ?? id },
    ...slopes.map((slope) => ({ id: slope.id, name: slope.name })),
  ]);
}

const WORD: { readonly [direction in Direction]: string } = {
  up: 'rises',
  flat: 'stays level',
  down: 'falls',
};

function told({ name, ends, direction }: Slope, { before, after }: Params): string {
  if (ends) {
    const [from, to] = ends;
    const when = (x: string | undefined, otherwise: string) => (x ? `in ${x}` : otherwise);
    return `${name} from ${from.text} ${when(from.x, before)} to ${to.text} ${when(to.x, after)}`;
  }
  return direction ? `${name} ${WORD[direction]}` : `${name}: no figure`;
}

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** What has been drawn, frame by frame; that a direction has no size is said once. */
export function describeSlopes(moment: Moment): string {
  const { params, data, state } = moment;
  const drawn = ({ id, frame }: Slope) => (state.drawn[frame] ?? 1) * (state.drawn[id] ?? 1) > 0.5;
  const frames = framesOf(params, data).filter(({ id }) => (state.shown[id] ?? 1) > 0);
  const seen = frames
    .map(({ id, param, slopes }) => ({ name: param.title ?? id, slopes: slopes.filter(drawn) }))
    .filter(({ slopes }) => slopes.length > 0);
  if (seen.length === 0) return `Slope frames without a line yet: ${frames.length}.`;
  const bare = seen.some(({ slopes }) => slopes.some(({ direction }) => direction));
  const sentences = seen.map(
    ({ name, slopes }) => `${name}: ${slopes.map((slope) => told(slope, params)).join(', ')}.`,
  );
  return [...sentences, ...(bare ? [sentence(params.unscaled)] : [])].join(' ');
}

export function tableOf({ params, data }: Moment): SceneTable {
  const rows = framesOf(params, data).flatMap(({ id, param, slopes }) =>
    slopes.map((slope) => {
      const { ends, direction, name } = slope;
      const title = [param.title ?? id, param.note].filter(Boolean).join(', ');
      if (ends)
        return [title, name, ...ends.map(({ x, text = '' }) => (x ? `${text} (${x})` : text))];
      return [title, name, '', direction ? WORD[direction] : 'no figure'];
    }),
  );
  return { columns: ['Frame', 'Group', params.before, params.after], rows };
}
