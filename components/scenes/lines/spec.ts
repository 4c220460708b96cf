/**
 * Time series as ink and pigment; charts run from left to right in every language. Anchors are each
 * line (`china`), each of its rows (`china@2015`) and each rule. Projected or target rows are
 * outlines: dashed up to ten years after the last measured row, dotted after that. An empty value,
 * or a distance of more than one and a half usual steps, is a gap; a row of a ridge without
 * neighbours is a column; low and high are a band in outline. The scale always contains every row.
 */
import type { SceneData, SceneFault } from '../../../story/scene.ts';
import { yearOf } from '../kit/dates.ts';
import { invalidRange, sourceFaults, unknownName } from '../kit/faults.ts';
import { gapWords } from '../kit/fields.ts';
import { defineKind } from '../kit/kind.ts';
import { none, recordOf } from '../kit/series.ts';
import { anchorsOf, describe, tableOf } from './describe.ts';
import { type Context, type PanelParam, type Params, params, state } from './params.ts';
import { linesIn } from './rows.ts';
import { linesFrom } from './spec-table.ts';

/** Ids of entries and of all entities that they stand for. */
const drawnKeys = (panels: Params['panels'], data: SceneData): readonly string[] => [
  ...new Set([
    ...Object.values(panels).flatMap(({ lines }) => Object.keys(lines)),
    ...linesIn(panels, data).map(({ id }) => id),
  ]),
];

function panelFaults(key: string, given: PanelParam, columns: number, data: SceneData) {
  const path = ['panels', key];
  const faults: SceneFault[] = Object.entries(given.lines).flatMap(([name, one]) => [
    ...(one.entity === undefined ? [] : sourceFaults(data, one, [...path, 'lines', name])),
    ...invalidRange(
      [...path, 'lines', name],
      [yearOf(one.from ?? -Infinity), yearOf(one.to ?? Infinity)],
    ),
  ]);
  if (given.range) faults.push(...invalidRange([...path, 'range'], given.range, ['low', 'high']));
  if (given.span > columns)
    faults.push({
      path: [...path, 'span'],
      message: `${given.span} columns are more than the ${columns} of the scene`,
    });
  return faults;
}

function faultsOf(given: Params, data: SceneData): readonly SceneFault[] {
  const { panels, rules, x, columns } = given;
  const span = [yearOf(x.from), yearOf(x.to)] as const;
  const faults = [
    ...invalidRange(['x'], span),
    ...Object.entries(panels).flatMap(([key, one]) => panelFaults(key, one, columns, data)),
  ];
  for (const [key, { at: date, panel: of }] of Object.entries(rules)) {
    if (of !== undefined && !Object.hasOwn(panels, of))
      faults.push(unknownName(['rules', key, 'panel'], 'panel', of, Object.keys(panels)));
    if (yearOf(date) < span[0] || yearOf(date) > span[1])
      faults.push({ path: ['rules', key, 'at'], message: `${date} lies outside the axis` });
  }
  return faults;
}

export const spec = defineKind(params, state, {
  kind: 'lines',
  surface: 'svg',
  renamed: { layout: 'area', room: 'free/right', under: 'free/below' },
  summary: 'Time series as ink and pigment: ridges, lines, comparisons in tea, goals in outline.',
  arrives: (_given, { drawn }) => ({ drawn: none(drawn) }),
  starts: ({ x, panels }) => ({
    until: yearOf(x.to),
    window: { from: yearOf(x.from), to: yearOf(x.to) },
    drawn: recordOf(
      Object.values(panels).flatMap(({ lines }) => Object.keys(lines)),
      1,
    ),
  }),
  // Dates become decimal years, so that two states can be interpolated.
  normalise: ({ x }, given) => ({
    ...given,
    until: yearOf(given.until),
    window: { from: yearOf(given.window.from ?? x.from), to: yearOf(given.window.to ?? x.to) },
  }),
  anchors: anchorsOf,
  faults: faultsOf,
  names: ({ panels }, data) => ({ drawn: drawnKeys(panels, data) }),
  signs: ({ params: { panels }, state: { shown, drawn } }) =>
    Object.entries(panels).some(
      ([key, { lines }]) =>
        (shown[key] ?? 1) > 0 &&
        Object.entries(lines).some(
          ([name, { role }]) => role === 'comparison' && (drawn[name] ?? 1) > 0,
        ),
    )
      ? ['tea']
      : [],
  usualWords: gapWords,
  describe: (context, say) => describe(context as Context, say),
  table: tableOf,
  fromTable: linesFrom,
});
