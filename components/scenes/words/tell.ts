/** What the words say without being seen. */
import type { SceneTable } from '../../../story/scene.ts';
import type { ItemParam, Moment } from './params.ts';

/** What a seal says that has no cuts of its own. */
const CHARACTERS = '中国制造 2025';

const plain = (text: string) => text.replace(/;\s*/g, ', ');

/** What a label prints when the script says `true`. */
export const nameOf = (item: ItemParam): string =>
  item.text ?? item.note ?? (item.kind === 'seal' ? CHARACTERS : item.kind);

/** What a figure prints: the bound text, else the bare number, else its words. */
export function figureText(moment: Moment, id: string): string {
  const bound = moment.boundValues[`figures/${id}`];
  if (bound) return bound.text;
  const value = moment.state.figures[id];
  if (value !== undefined)
    return new Intl.NumberFormat(moment.lang, { maximumFractionDigits: 2 }).format(value);
  return moment.params.items[id]?.text ?? '';
}

function sealText({ params, state }: Moment, id: string): string {
  const [solid, red, wear] = [state.solid[id] ?? 0, state.red[id] ?? 0, state.wear[id] ?? 0];
  const ink = red >= 0.5 ? 'in cinnabar' : solid >= 0.5 ? 'in solid ink' : 'in ink outline';
  const worn = wear < 0.5 ? '' : `, worn ${Math.round(wear)} of 5`;
  const item = params.items[id];
  const says = item?.cuts ? (item.text ?? '') : CHARACTERS;
  return `The seal “${says}”, ${ink}${worn}`;
}

function tellItem(moment: Moment, id: string, item: ItemParam): string {
  if (item.kind === 'seal') return sealText(moment, id);
  const text = item.kind === 'figure' ? figureText(moment, id) : (item.text ?? '');
  return plain([text, item.note].filter(Boolean).join(', '));
}

const seen = (moment: Moment) =>
  Object.entries(moment.params.items).filter(([id]) => (moment.state.shown[id] ?? 1) >= 0.5);

export function describeWords(moment: Moment): string {
  const told = seen(moment).map(([id, item]) => tellItem(moment, id, item));
  return told.length > 0 ? `${told.join('; ')}.` : 'No words on the stage yet.';
}

/** The figures, for readers who do not see them. */
export function tableOf(moment: Moment): SceneTable {
  const rows = seen(moment)
    .filter(([, item]) => item.kind === 'figure')
    .map(([id, item]) => [plain(item.note ?? id), figureText(moment, id)]);
  return { columns: ['Figure', 'Value'], rows };
}
