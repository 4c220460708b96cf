/** What `lines` says of params that fit the schema and still draw nothing or something else. */
import type { SceneData, SceneFault } from '../../../story/scene.ts';
import { yearOf } from '../kit/dated.ts';
import { invalidRange, sourceFaults, unknownName } from '../kit/faults.ts';
import { linesIn } from './rows.ts';
import type { PanelParam, Params } from './spec.ts';

/** Ids of entries and, where one stands for many entities, of those. */
export const drawnKeys = (panels: Params['panels'], data: SceneData): readonly string[] => [
  ...new Set([
    ...Object.values(panels).flatMap(({ lines }) => Object.keys(lines)),
    ...linesIn(panels, data).map(({ id }) => id),
  ]),
];

function panelFaults(key: string, panel: PanelParam, columns: number, data: SceneData) {
  const at = ['panels', key];
  const faults: SceneFault[] = Object.entries(panel.lines).flatMap(([name, line]) => [
    ...(line.entity === undefined ? [] : sourceFaults(data, line, [...at, 'lines', name])),
    ...invalidRange(
      [...at, 'lines', name],
      [yearOf(line.from ?? -Infinity), yearOf(line.to ?? Infinity)],
    ),
  ]);
  if (panel.range) faults.push(...invalidRange([...at, 'range'], panel.range, ['low', 'high']));
  if (panel.span > columns)
    faults.push({
      path: [...at, 'span'],
      message: `${panel.span} columns are more than the ${columns} of the scene`,
    });
  return faults;
}

/** See `SceneSpec.faults`. */
export function faultsOf(params: Params, data: SceneData): readonly SceneFault[] {
  const { panels, rules, x, columns } = params;
  const span = [yearOf(x.from), yearOf(x.to)] as const;
  const faults = [
    ...invalidRange(['x'], span),
    ...Object.entries(panels).flatMap(([key, one]) => panelFaults(key, one, columns, data)),
  ];
  for (const [key, { at, panel }] of Object.entries(rules)) {
    if (panel !== undefined && !Object.hasOwn(panels, panel))
      faults.push(unknownName(['rules', key, 'panel'], 'panel', panel, Object.keys(panels)));
    if (yearOf(at) < span[0] || yearOf(at) > span[1])
      faults.push({ path: ['rules', key, 'at'], message: `${at} lies outside the axis` });
  }
  for (const name of ['room', 'under'] as const)
    if (params[name] > 0.8) faults.push({ path: [name], message: 'leaves no room for the lines' });
  return faults;
}
