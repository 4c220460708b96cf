/**
 * The chart at a moment, panel by panel, from the ground up. Parts that do not change keep their
 * marks from frame to frame.
 */
import type { Palette } from '../../../story/scene.ts';
import type { PlotOf } from '../kit/contract.ts';
import { DOTTED, mark, rect, round1, round2, type Mark } from '../kit/marks.ts';
import { hatchPattern } from '../kit/paint.ts';
import {
  drawingOf,
  group,
  keepLast,
  keepLayout,
  layers,
  type LayoutContext,
  type Picture,
} from '../kit/picture.ts';
import type { Pair } from '../kit/plate.ts';
import { endLabels, goalLabels } from './end-labels.ts';
import { axesOf, gapLabels, keyPicture, rulePicture, rulesOf, titleLabels } from './labels.ts';
import { layoutOf, type Panel } from './layout.ts';
import { rowLabels, rowMark, spotsIn } from './row-labels.ts';
import { isWashed, terraces, washGradient, washLips, washOpacity } from './paint.ts';
import { isReached, type Line } from './rows.ts';
import { paintOf } from './shape.ts';
import type { Context, Params, State } from './params.ts';
import { lineDrawer, PALE, type DrawnLine } from './strokes.ts';

/** Parts of the axis without a row, before and between the rows of a ridge. */
function gapsOf({ from }: Panel, { runs, step }: Line): readonly Pair[] {
  let end = from - step;
  return runs.flatMap((run) => {
    const [before, first] = [end, run[0]?.at ?? end];
    end = run.at(-1)?.at ?? end;
    // Before the first row only if the axis begins more than a step earlier.
    return first - before > step * 1.5 ? [[Math.max(before, from), first] as const] : [];
  });
}

/** A dotted base line and words for each gap, once the line has passed it. */
const gapsIn = (panel: Panel, { params, type }: LayoutContext<Params>) =>
  panel.lines.flatMap((line) =>
    (line.role === 'ridge' ? gapsOf(panel, line) : []).map(([from, to]) => {
      const [left, right] = [panel.x(from) + 14, panel.x(to) - 14];
      const d = right > left ? `M${round1(left)},${round1(panel.base - 8)}H${round1(right)}` : '';
      // Words stand before a rule that crosses the gap.
      const rules = rulesOf(params, panel).filter(({ at }) => at > from);
      const end = Math.min(to, ...rules.map(({ at }) => at));
      return { to, d, labels: gapLabels(panel, params.gap, line.id, [from, end], type.axis) };
    }),
  );

/** Draws one panel; everything that does not depend on the state is made here, once. */
function panelDrawer(around: LayoutContext<Params>, panel: Panel): (context: Context) => Picture {
  const { id, lines, param, box } = panel;
  const idOf = (name: string) => `${around.scene}-${id}-${name}`;
  const urlOf = (name: string) => `url(#${idOf(name)})`;
  const clip = (name: string, marks: readonly Mark[]) =>
    mark('clipPath', name, { id: idOf(name) }, marks);
  const drawers = lines.map((line) => lineDrawer(around, panel, line));
  const axes = axesOf(around, panel);
  const title = titleLabels(around, panel);
  const rules = rulesOf(around.params, panel);
  const gaps = gapsIn(panel, around);
  const washed = lines.filter(isWashed);
  const hasTea = lines.some(({ role }) => role === 'comparison');
  // Clipped to the window, if the axis is zoomed.
  const hasHidden = lines.some(({ points }) =>
    points.some(({ at }) => at < panel.from - 1e-6 || at > panel.to + 1e-6),
  );
  const field = rect('field', { ...box, y: box.y - 60, height: box.height + 120 }, {});
  const gradientAt = keepLast((palette: Palette) =>
    washGradient(idOf('wash'), panel, palette, washed),
  );
  const terracesAt = keepLast((palette: Palette, rise: number) =>
    terraces(panel, palette, rise, urlOf('hatch')),
  );
  const lipsAt = keepLast((palette: Palette, rise: number) =>
    washLips(panel, palette, rise, washed, urlOf('washed')),
  );
  const paintAt = keepLast(paintOf);

  function defs(all: readonly DrawnLine[], painted: readonly Mark[], palette: Palette): Mark {
    const washes = all.flatMap(({ line, areas }) =>
      isWashed(line) ? areas.map((d, i) => mark('path', `${line.id}-wash-${i}`, { d })) : [],
    );
    return mark('defs', 'defs', {}, [
      ...(painted.length > 0 ? [clip('paint', painted)] : []),
      ...(hasHidden ? [clip('window', [field])] : []),
      clip('air', [rect('air', { ...box, height: panel.base - box.y }, {})]),
      ...(palette.contrast ? [hatchPattern(idOf('hatch'))] : []),
      ...(hasTea ? [gradientAt(palette), clip('washed', washes)] : []),
    ]);
  }

  function washMarks({ palette, state }: Context, all: readonly DrawnLine[]): readonly Mark[] {
    const washes = all.flatMap(({ line, areas, emphasis }) => {
      const look = { fill: urlOf('wash'), opacity: round2(emphasis * washOpacity(washed)) };
      return (isWashed(line) ? areas : []).map((d, i) =>
        mark('path', `wash-${line.id}-${i}`, { d, ...look }),
      );
    });
    if (palette.contrast || washes.length === 0) return [];
    return [...washes, ...lipsAt(palette, state.rise)];
  }

  function fieldMarks(context: Context, all: readonly DrawnLine[], isClipped: boolean) {
    const { palette, state } = context;
    const ridges = all.filter(({ line }) => line.role === 'ridge');
    const isPainted = paintAt(...ridges.map(({ shape }) => shape));
    const emphasis = Math.max(PALE, ...ridges.map((ridge) => ridge.emphasis));
    /** The marks of all lines with one of these roles, each in a group with the line's opacity. */
    const groups = (
      name: string,
      roles: readonly Line['role'][],
      marks: (one: DrawnLine) => readonly Mark[],
    ) =>
      all
        .filter(({ line }) => roles.includes(line.role))
        .map((one) => mark('g', `${name}-${one.line.id}`, { opacity: one.emphasis }, marks(one)));
    const passed = gaps.filter(({ to }) => isReached(to, state.until));
    const onPaint = () => [
      mark('g', 'pigment', { 'clip-path': urlOf('paint'), opacity: round1(emphasis) }, [
        ...terracesAt(palette, state.rise),
        ...ridges.flatMap((ridge) => ridge.parallels),
      ]),
      mark('g', 'pale', { 'clip-path': urlOf('paint') }, [
        ...groups('pale', ['comparison'], ({ pale }) => pale),
        ...all.flatMap((one) => one.goalMarks(palette.outlineOnPigment)),
      ]),
    ];
    const dots = { stroke: palette.outline, 'stroke-width': 1.2, ...DOTTED };
    return [
      ...washMarks(context, all),
      ...groups('tea', ['comparison'], ({ main }) => main),
      ...all.flatMap((one) => one.goalMarks(palette.outline)),
      ...(isClipped ? onPaint() : []),
      ...all.flatMap((one) => one.bandMarks),
      mark('g', 'waterlines', { 'clip-path': urlOf('air') }, [
        ...groups('water', ['line'], ({ parallels }) => parallels),
      ]),
      ...groups('ink', ['ridge', 'line'], ({ main }) => main),
      ...groups('rings', ['comparison', 'dots'], (one) => one.ringMarks(isPainted)),
      ...(passed.length > 0
        ? [mark('path', 'gaps', { d: passed.map(({ d }) => d).join(''), ...dots })]
        : []),
    ];
  }

  return (context) => {
    const { state, palette } = context;
    const all = drawers.map((draw) => draw(context));
    const spots = spotsIn(context, panel);
    const painted = all.flatMap((one) => one.painted);
    const window = hasHidden ? { 'clip-path': urlOf('window') } : {};
    const parts: Partial<Picture>[] = [
      { marks: [defs(all, painted, palette), ...axes.under(palette)], labels: axes.labels },
      {
        marks: [mark('g', 'field', window, fieldMarks(context, all, painted.length > 0))],
        labels: title,
      },
      ...gaps.filter(({ to }) => isReached(to, state.until)).map(({ labels }) => ({ labels })),
      ...rules.map((rule) => rulePicture(context, panel, rule)),
      { marks: axes.over(palette), labels: goalLabels(context, panel) },
      endLabels(context, panel, all),
      { marks: param.staffs ? all.flatMap((one) => one.uprightDots()) : [] },
      {
        marks: spots
          .filter(({ line }) => line.role !== 'dots' && line.role !== 'goal')
          .map((spot) => rowMark(palette, spot, all)),
      },
      keyPicture(context, panel, all, spots),
    ];
    const ridges = all.filter(({ line }) => line.role === 'ridge').map(({ shape }) => shape);
    const fixed = layers(parts).labels;
    const rows = rowLabels(context, spots, all, fixed, paintAt(...ridges));
    return group(`panel-${id}`, state.shown[id] ?? 1, [...parts, { labels: rows }]);
  };
}

const panelsAt = keepLayout(layoutOf);

export const drawing = drawingOf(
  (around: LayoutContext<Params>) => {
    const at = panelsAt(around);
    return keepLast((from: number, to: number) =>
      at(from, to).map((panel) => panelDrawer(around, panel)),
    );
  },
  (drawersAt, context: Context) => {
    const { from, to } = context.state.window;
    return layers(drawersAt(from, to).map((draw) => draw(context)));
  },
);

/**
 * The scales of the panel that shows a series best (of the entity, if one is given): preferably as a
 * ridge. A guess is drawn over them.
 */
export const plotOf: PlotOf<Params, State> = (context, truth) => {
  const [type, series, entity] = truth.split(':');
  if (type !== 'series') return undefined;
  const { state } = context;
  const panels = panelsAt(context)(state.window.from, state.window.to);
  const rolesIn = ({ param }: Panel) =>
    Object.values(param.lines)
      .filter((line) => line.series === series && (line.entity ?? entity) === entity)
      .map(({ role }) => role);
  const panel =
    panels.find((one) => rolesIn(one).includes('ridge')) ??
    panels.find((one) => rolesIn(one).length > 0);
  if (!panel || (state.shown[panel.id] ?? 1) < 0.5) return undefined;
  const { x, y, box } = panel;
  return { x, y, box };
};
