/**
 * `verdicts`: named and dated judgements on one line, all of the same size, with sight lines from
 * one survey point. Positions have no meaning, and this kind contains words and no data: the
 * evidence of a verdict is in the step's readings. Groups set apart come last, on a dashed line. A
 * label on a verdict replaces its name and date.
 */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { unknownName } from '../kit/faults.ts';
import { defineKind } from '../kit/kind.ts';
import { ended, noted, type Say } from '../kit/say.ts';
import { type Verdict, verdictsOf } from './layout.ts';
import { type Context, params, state } from './params.ts';

function textOf(
  { param, when, isApart, group: about }: Verdict,
  lang: string,
  say: Say<'verdicts'>,
): string {
  const { colon, comma } = punctuationOf(lang);
  const who = param.who + comma + when;
  const speaker = isApart && about ? noted(who, say('apart', { about }), lang) : who;
  return speaker + colon + param.words;
}

/** In the order of the line, with the reminder that it is no scale. */
function describe(
  { params: given, state: { sights, count, named }, lang }: Context,
  say: Say<'verdicts'>,
): string {
  const { comma, semicolon, space, stop } = punctuationOf(lang);
  const all = verdictsOf(given, lang);
  const seen = all.slice(0, Math.floor(count + 1e-6));
  const coming = all.slice(seen.length).map(({ param, when }) => param.who + comma + when);
  const names = sights >= 1 && named > 0 ? coming.join(semicolon) : '';
  if (seen.length === 0 && !names) return say('empty', { count: all.length });
  return [
    ...(seen.length > 0 ? [seen.map((one) => textOf(one, lang, say)).join(semicolon) + stop] : []),
    ...(names ? [say('coming', { names })] : []),
    ended(given.order.charAt(0).toUpperCase() + given.order.slice(1), lang),
  ].join(space);
}

const table = ({ params: given, lang }: Context, say: Say<'verdicts'>): SceneTable => ({
  columns: [say('who'), say('when'), say('verdict'), say('about')],
  rows: verdictsOf(given, lang).map(({ param, when, group: about = '' }) => [
    param.who,
    when,
    param.words,
    about,
  ]),
});

export const spec = defineKind(params, state, {
  kind: 'verdicts',
  surface: 'svg',
  renamed: { layout: 'area' },
  summary: 'Named and dated judgements on one line, all of one size, seen from one survey point.',
  arrives: () => ({ sights: 0, named: 0 }),
  starts: ({ verdicts }) => ({ count: Object.keys(verdicts).length }),
  faults: ({ verdicts, groups }) =>
    Object.entries(verdicts).flatMap(([key, { group: of }]) =>
      of === undefined || Object.hasOwn(groups, of)
        ? []
        : [unknownName(['verdicts', key, 'group'], 'group', of, Object.keys(groups))],
    ),
  anchors: ({ verdicts }) =>
    Object.entries(verdicts).map(([key, { who }]) => ({ id: key, name: who })),
  usualWords: (_written, say) => ({ order: say('order') }),
  describe,
  table,
});
