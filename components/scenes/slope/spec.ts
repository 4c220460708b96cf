/** The spec of `slope`, and its frames in words. */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneTable } from '../../../story/scene.ts';
import { rowFaults } from '../kit/faults.ts';
import { defineKind } from '../kit/kind.ts';
import { dateText } from '../kit/dates.ts';
import { ended, noted, type Say } from '../kit/say.ts';
import { none, recordOf } from '../kit/series.ts';
import { type Direction, drawnOf, framesOf, type Slope } from './frames.ts';
import { type Context, type Params, params, state } from './params.ts';
import { framesFrom } from './spec-table.ts';

type Words = Say<'slope'>;

const WORD = { up: 'rises', flat: 'staysLevel', down: 'falls' } as const satisfies {
  readonly [direction in Direction]: string;
};

function textOf({ name, ends, direction }: Slope, { params, lang }: Context, say: Words): string {
  if (ends) {
    const [from, to] = ends;
    const when = (x: string | undefined, otherwise: string) =>
      x ? say('when', { date: dateText(x, lang) }) : otherwise;
    return say('joined', {
      name,
      from: from.text ?? '',
      before: when(from.x, params.before),
      to: to.text ?? '',
      after: when(to.x, params.after),
    });
  }
  if (direction) return say('moves', { name, direction: say(WORD[direction]) });
  return name + punctuationOf(lang).colon + say('noFigure');
}

/** What has been drawn, frame by frame; the note that a direction has no size appears once. */
function describe(context: Context, say: Words): string {
  const { params, data, state, lang } = context;
  const { colon, comma, space, stop } = punctuationOf(lang);
  const frames = framesOf(params, data).filter(({ id }) => (state.shown[id] ?? 1) > 0);
  const seen = frames
    .map(({ id, param, slopes }) => ({
      name: param.title ?? id,
      slopes: slopes.filter((slope) => drawnOf(context, slope) > 0.5),
    }))
    .filter(({ slopes }) => slopes.length > 0);
  if (seen.length === 0) return say('nothing', { count: frames.length });
  const isBare = seen.some(({ slopes }) => slopes.some(({ direction }) => direction));
  const { unscaled } = params;
  return [
    ...seen.map(
      ({ name, slopes }) =>
        name + colon + slopes.map((slope) => textOf(slope, context, say)).join(comma) + stop,
    ),
    ...(isBare ? [ended(unscaled.charAt(0).toUpperCase() + unscaled.slice(1), lang)] : []),
  ].join(space);
}

function tableOf({ params, data, lang }: Context, say: Words): SceneTable {
  const rows = framesOf(params, data).flatMap(({ id, param, slopes }) =>
    slopes.map(({ ends, direction, name }) => {
      const title = [param.title ?? id, param.note].filter(Boolean).join(punctuationOf(lang).comma);
      if (ends)
        return [
          title,
          name,
          ...ends.map(({ x, text = '' }) => (x ? noted(text, dateText(x, lang), lang) : text)),
        ];
      return [title, name, '', say(direction ? WORD[direction] : 'noFigure')];
    }),
  );
  return { columns: [say('frame'), say('group'), params.before, params.after], rows };
}

/** Frames and their lines: `cities`, `cities.pilot`. */
const anchors = (given: Params, data: Context['data']) =>
  framesOf(given, data).flatMap(({ id, param, slopes }) => [
    { id, name: param.title ?? id },
    ...slopes.map((slope) => ({ id: slope.id, name: slope.name })),
  ]);

export const spec = defineKind(params, state, {
  kind: 'slope',
  surface: 'svg',
  pressed: () => 'parts',
  renamed: { layout: 'area' },
  summary: 'Small frames with a line from before to after: two values, or a direction alone.',
  arrives: (_given, { drawn }) => ({ drawn: none(drawn) }),
  anchors,
  names: (given, data) => ({ drawn: anchors(given, data).map((anchor) => anchor.id) }),
  starts: (given) => ({
    drawn: recordOf(
      anchors(given, {}).map((anchor) => anchor.id),
      1,
    ),
  }),
  signs: ({ params: { frames }, state: { shown } }) =>
    Object.entries(frames).some(
      ([key, { lines }]) =>
        (shown[key] ?? 1) > 0 && Object.values(lines).some(({ role }) => role === 'comparison'),
    )
      ? ['tea']
      : [],
  usualWords: (_written, say) => ({
    before: say('before'),
    after: say('after'),
    unscaled: say('unscaled'),
  }),
  describe,
  table: tableOf,
  fromTable: framesFrom,
  faults: ({ frames }, data) =>
    Object.entries(frames).flatMap(([key, { lines }]) =>
      Object.entries(lines).flatMap(([name, line]) =>
        (line.ends ?? []).flatMap((x, i) =>
          rowFaults(data, line, x, ['frames', key, 'lines', name, 'ends', String(i)]),
        ),
      ),
    ),
});
