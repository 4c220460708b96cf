/**
 * Large statements, quotations, names in one or two scripts, large figures with a caption, and a
 * seal with its states. Figures, statements and quotations at the place `stage` are laid out
 * automatically (compose.ts). In `text` and `note` a semicolon breaks the line. Anchors are the
 * items; a label on a seal stands beside or below it. The seal's strokes and the chips of its wear
 * are in seal.json (seal.ts).
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { defineKind } from '../kit/kind.ts';
import { noted, type Say } from '../kit/say.ts';
import { oneLine } from '../kit/text.ts';
import { figureText } from './layout.ts';
import { type Context, type ItemParam, params, state } from './params.ts';
import { bareWords, marksOf } from './quotation.ts';

/** The characters of a seal without its own cuts, in words. */
const CHARACTERS = '中国制造 2025';

/** The label of an item if the script has `true`. */
const nameOf = ({ text, note, kind }: ItemParam): string =>
  text ?? note ?? (kind === 'seal' ? CHARACTERS : kind);

function sealText(
  { state: { solid, red, wear }, lang: of }: Context,
  key: string,
  item: ItemParam,
  say: Say<'words'>,
): string {
  const worn = wear[key] ?? 0;
  const isSolid = (solid[key] ?? 0) >= 0.5;
  const ink = say((red[key] ?? 0) >= 0.5 ? 'red' : isSolid ? 'solid' : 'outline');
  const says = item.cuts ? (item.text ?? '') : CHARACTERS;
  const seal = say('seal', { says, ink });
  if (worn < 0.5) return seal;
  return seal + punctuationOf(of).comma + say('worn', { wear: Math.round(worn) });
}

function textOf(context: Context, key: string, item: ItemParam, say: Say<'words'>): string {
  const { comma } = punctuationOf(context.lang);
  if (item.kind === 'seal') return sealText(context, key, item, say);
  if (item.kind === 'quotation') {
    const { text = '', note = '', portrait: picture } = item;
    const [open, close] = marksOf(item.lang ?? context.lang);
    const quotation = open + bareWords(text) + close + comma + note;
    return oneLine(picture ? noted(quotation, picture.alt, context.lang) : quotation);
  }
  const text = item.kind === 'figure' ? figureText(context, key) : (item.text ?? '');
  return oneLine([text, item.note].filter(Boolean).join(comma));
}

const visibleItems = ({ params: { items }, state: { shown } }: Context) =>
  Object.entries(items).filter(([key]) => (shown[key] ?? 1) >= 0.5);

function describe(context: Context, say: Say<'words'>): string {
  const { semicolon, stop } = punctuationOf(context.lang);
  const texts = visibleItems(context).map(([key, item]) => textOf(context, key, item, say));
  return texts.length > 0 ? texts.join(semicolon) + stop : say('nothing');
}

/** The figures as a table, for assistive technology. */
function table(context: Context, say: Say<'words'>): SceneTable {
  const rows = visibleItems(context)
    .filter(([, { kind }]) => kind === 'figure')
    .map(([key, { note = key }]) => [oneLine(note), figureText(context, key)]);
  return { columns: [say('figure'), say('value')], rows };
}

export const spec = defineKind(params, state, {
  kind: 'words',
  surface: 'svg',
  fills: () => false,
  summary:
    'Large words and figures, quotations with a portrait, names in two scripts, and the seal with its states.',
  starts: () => ({ figures: {} }),
  anchors: ({ items }) =>
    Object.entries(items).map(([key, one]) => ({ id: key, name: nameOf(one) })),
  faults: ({ items }) =>
    Object.entries(items).flatMap(([key, one]) => {
      const { kind, text, note, place, tally, arrow, cuts, lang: of } = one;
      const at = ['items', key];
      if (kind !== 'figure' && kind !== 'seal' && text === undefined)
        return [{ path: at, message: `a ${kind} needs "text"` }];
      if (kind === 'quotation' && note === undefined)
        return [{ path: at, message: 'a quotation needs "note": who said it, and when' }];
      if (kind === 'quotation' && place !== 'stage')
        return [
          {
            path: [...at, 'place'],
            message: 'a quotation stands at "stage"',
            hint: 'leave "place" out',
          },
        ];
      if (kind !== 'quotation' && one.portrait !== undefined)
        return [{ path: [...at, 'portrait'], message: 'only a quotation has a portrait' }];
      if (of !== undefined && text === undefined)
        return [{ path: [...at, 'lang'], message: 'is the language of a text that is not there' }];
      if (cuts !== undefined && kind !== 'seal')
        return [{ path: [...at, 'cuts'], message: 'only a seal is carved' }];
      if (cuts !== undefined && text === undefined)
        return [{ path: at, message: 'a seal with "cuts" needs "text": what they say' }];
      if (arrow > 0 && kind !== 'figure')
        return [{ path: [...at, 'arrow'], message: 'only a figure has an arrow' }];
      return tally > 0 && kind !== 'figure'
        ? [{ path: [...at, 'tally'], message: 'only a figure has a tally' }]
        : [];
    }),
  names({ items }) {
    const of = (kind: string) => Object.keys(items).filter((key) => items[key]?.kind === kind);
    const seals = of('seal');
    return { figures: of('figure'), solid: seals, red: seals, wear: seals, scale: seals };
  },
  signs: ({ params: { items }, state: { shown, red } }) =>
    Object.entries(items).some(
      ([key, { kind }]) => kind === 'seal' && (shown[key] ?? 1) * (red[key] ?? 0) > 0,
    )
      ? ['cinnabar']
      : [],
  describe,
  table,
});
