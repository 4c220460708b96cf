/** What the bars say without being seen. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';
import { barsOf, type Bar } from './rows.ts';

/** Bars, their parts (`bar.part`), what stands between. */
export function anchorsOf(params: Params, data: SceneData): readonly Anchor[] {
  const bars = barsOf(params, data).flatMap(({ id, param, text, parts }) => [
    { id, name: text === '' ? param.name : text },
    ...parts.map((part) => ({ id: `${id}.${part.id}`, name: `${part.name} ${part.text}` })),
  ]);
  const between = Object.entries(params.between).map(([id, { text }]) => ({ id, name: text }));
  return [...bars, ...between];
}

const plain = (text: string) => text.replace(/([:,])?;\s*/g, (_, mark = ',') => `${mark} `);

/** The figure as a label prints it, a lower bound as one. */
function figureOf({ labels, params }: Moment, { id, text, promised, row, param }: Bar): string {
  const said = labels.find(({ anchor }) => anchor === id)?.text;
  if (said !== undefined) return plain(said);
  if (text === '') return params.gap;
  const bound = param.open && param.figure === undefined ? `${text} or more` : text;
  return promised ? `${bound} (${row?.status})` : bound;
}

export function describeBars(moment: Moment): string {
  const { params, data, state } = moment;
  const seen = barsOf(params, data).filter(
    ({ id }) => (state.shown[id] ?? 1) >= 0.5 && (state.rise[id] ?? 1) >= 0.5,
  );
  if (seen.length === 0) return `None of the ${Object.keys(params.bars).length} bars is drawn yet.`;
  const told = seen.map((bar) => {
    const goal = bar.goal && state.goals >= 0.5 ? `, goal ${bar.goal.text}` : '';
    const parts = bar.parts.map(({ name, text }) => `${name} ${text}`).join(', ');
    const of = bar.param.of ? ` ${bar.param.of}` : '';
    return `${bar.param.name}: ${figureOf(moment, bar)}${of}${goal}${parts ? ` (${parts})` : ''}`;
  });
  const apart = Object.values(params.between).map(({ text }) => ` Between them: ${plain(text)}.`);
  return `${told.join('; ')}.${state.between >= 0.5 ? apart.join('') : ''}`;
}

/** Bars, parts and goals, one row each. */
/** The figure, and the number of its row where the words printed for it do not hold it. */
function cellOf(moment: Moment, bar: Bar): string {
  const figure = figureOf(moment, bar);
  const { text } = bar.row ?? {};
  return text === undefined || figure.includes(text) ? figure : `${figure} (${text})`;
}

export function tableOf(moment: Moment): SceneTable {
  const { params, data } = moment;
  const title = Object.values(data)[0]?.title ?? 'Value';
  const rows = barsOf(params, data).flatMap((bar) => [
    [bar.param.name, bar.param.note ?? '', cellOf(moment, bar)],
    ...bar.parts.map(({ name, text }) => [bar.param.name, name, text]),
    ...(bar.goal ? [[bar.param.name, 'goal', bar.goal.text ?? '']] : []),
  ]);
  return { columns: ['Bar', 'Part', title], rows };
}
