/** Figures: steps with bound evidence on stage, numbered in order. */
import { defined } from '../defined.ts';
import { punctuationOf } from '../locale.ts';
import { memoize } from '../memoize.ts';
import type { BoundValue, Status } from '../scene.ts';
import { rowsOf } from '../script/rows.ts';
import type {
  FigureScript,
  SeriesScript,
  StepScript,
  StoryScript,
  TextScript,
} from '../script/schema.ts';
import type { Figure, Line } from '../story.ts';
import { sourceUse } from './evidence.ts';
import { capital, paragraphsOf } from './plain-text.ts';
import type { CompiledScene, Staged } from './scenes.ts';
import { boundTable, seriesTable } from './tables.ts';
import type { Uses, Writer } from './writer.ts';

/** The evidence that a step shows in all its builds. */
export interface VisibleScenes {
  readonly scenes: readonly CompiledScene[];
  readonly boundValues: readonly BoundValue[];
  /** Series that are drawn completely. */
  readonly series: readonly string[];
}

/** What is on stage in a step on wide stages, or on tall ones if the wide one is empty. */
export function visibleIn(step: string, { scenes, stages }: Staged): VisibleScenes {
  const builds = [stages.wide, stages.tall]
    .map((stage) => stage.get(step) ?? [])
    .find((list) => list.some((standing) => standing.length > 0));
  const standing = (builds ?? []).flat();
  const ids = new Set(standing.map(({ actor }) => actor.id));
  const here = scenes.filter(({ id }) => ids.has(id));
  const boundValues = new Map<string, BoundValue>();
  for (const { held } of standing)
    for (const bound of Object.values(held.boundValues)) boundValues.set(bound.ref, bound);
  const series = new Set(here.flatMap(({ drawn }) => [...drawn]));
  return { scenes: here, boundValues: [...boundValues.values()], series: [...series] };
}

export function isFigure(step: StepScript, { boundValues, series }: VisibleScenes): boolean {
  if (step.figure === false) return false;
  return step.figure !== undefined || boundValues.length > 0 || series.length > 0;
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Sources of a series and of its rows. */
const sourcesOf = memoize((series: SeriesScript) =>
  unique([...(series.sources ?? []), ...rowsOf(series).flatMap((row) => row.sources)]),
);
const statusesOf = memoize((series: SeriesScript) =>
  unique(rowsOf(series).map(({ status }) => status)),
);

/** Records the evidence on a step's stage as used, even if the step is not a figure. */
export function useVisible(
  script: StoryScript,
  visible: VisibleScenes,
  { evidence }: Staged,
  uses: Uses,
): void {
  const { scenes, boundValues, series } = visible;
  const inStates = boundValues.flatMap(({ ref }) => evidence.get(ref) ?? []);
  const inParams = scenes.flatMap(({ paramBounds }) => paramBounds);
  for (const { ref, sources } of [...inStates, ...inParams]) {
    const [kind, id = ''] = ref.split(':');
    if (kind === 'fact') uses.fact(id);
    for (const use of sources) uses.source(sourceUse(use).id);
  }
  const drawn = series.flatMap((id) => script.data[id] ?? []);
  for (const use of drawn.flatMap(sourcesOf)) uses.source(sourceUse(use).id);
}

/** Series drawn completely, then those that single values are bound to. */
const allSeries = ({ series, boundValues }: VisibleScenes) =>
  unique([
    ...series,
    ...boundValues.flatMap(({ ref }) =>
      ref.startsWith('series:') ? (ref.split(':')[1] ?? []) : [],
    ),
  ]);

function titleOf(
  script: StoryScript,
  step: StepScript,
  visible: VisibleScenes,
  writer: Writer,
): Line {
  const { series, boundValues } = visible;
  const [only] = series;
  const title = only === undefined ? undefined : script.data[only]?.title;
  if (title !== undefined && series.length === 1) return writer.line(title);
  const counted = unique(boundValues.map(({ of }) => of ?? ''));
  const [of = ''] = counted;
  if (series.length === 0 && counted.length === 1 && of !== '')
    return [{ type: 'text', text: capital(of, script.lang) }];
  return writer.line(step.title);
}

function tableOf(
  script: StoryScript,
  table: Exclude<FigureScript, false>['table'],
  visible: VisibleScenes,
  staged: Staged,
  writer: Writer,
): Figure['table'] {
  if (table === false) return undefined;
  if (table !== undefined) return seriesTable(script, table, writer);
  const [only, another] = visible.series;
  if (only !== undefined && another === undefined && visible.boundValues.length === 0)
    return seriesTable(script, only, writer);
  const single = boundTable(script, visible.boundValues, staged.evidence, writer);
  if (only === undefined) return visible.boundValues.length > 0 ? single : undefined;
  // Several measures in one picture: one list, in which each number has what it counts beside it.
  const [what = '', value = '', date = '', status = ''] = single.columns;
  const { colon } = punctuationOf(script.lang);
  const lists = visible.series.flatMap((id) => {
    const { columns, rows } = seriesTable(script, id, writer);
    const title = writer.plainWords(script.data[id]?.title ?? id);
    return rows.flatMap(([x = '', ...cells]) =>
      cells.flatMap((cell, i) => {
        const name = cells.length > 1 ? title + colon + (columns[i + 1] ?? '') : title;
        return cell === '' ? [] : [[name, cell, x]];
      }),
    );
  });
  if (visible.boundValues.length === 0) return { columns: [what, value, date], rows: lists };
  return {
    columns: [what, value, date, status],
    rows: [...lists.map((row) => [...row, '']), ...single.rows],
  };
}

/** The figure of a step; `number` is its number among all figures. */
export function compileFigure(
  script: StoryScript,
  step: StepScript,
  number: number,
  visible: VisibleScenes,
  staged: Staged,
  writer: Writer,
  uses: Uses,
): Figure {
  const written = step.figure || {};
  const named = typeof written.table === 'string' ? [written.table] : [];
  const series = unique([...allSeries(visible), ...named]).flatMap((id) => script.data[id] ?? []);
  const found = visible.boundValues.flatMap(({ ref }) => staged.evidence.get(ref) ?? []);
  const drawn = [...visible.series, ...named].flatMap((id) => script.data[id] ?? []);
  const sources = [...found.flatMap((one) => one.sources), ...drawn.flatMap(sourcesOf)];
  const ids = unique(sources.map((use) => sourceUse(use).id));
  for (const id of ids) uses.source(id);
  const notes = visible.boundValues.flatMap(({ ref }) => {
    const [kind, id = ''] = ref.split(':');
    return kind === 'fact' ? (script.facts[id]?.note ?? []) : [];
  });
  const plain = (text: TextScript) =>
    paragraphsOf(writer.text(text), script.lang).join(punctuationOf(script.lang).space);
  const caveats = [
    ...series.flatMap((one) => (one.caveat === undefined ? [] : [one.caveat])),
    ...notes,
  ];
  const statuses: readonly Status[] = unique([
    ...visible.boundValues.map(({ status }) => status),
    ...drawn.flatMap(statusesOf),
  ]);
  const table = tableOf(script, written.table, visible, staged, writer);
  return {
    number,
    title: writer.line(written.title) ?? titleOf(script, step, visible, writer),
    ...defined({ rule: writer.line(written.rule), note: writer.line(written.note) }),
    caveats: unique(caveats.map(plain)),
    sources: ids,
    statuses,
    ...defined({ table }),
  };
}
