/** The chart at a moment, panel by panel, from the ground up. What rests keeps its marks from frame to frame. */
import type { Palette } from '../../../story/scene.ts';
import type { PlotOf } from '../kit/contract.ts';
import { mark, round1, round2, type Mark } from '../kit/marks.ts';
import { DOTTED } from '../kit/path.ts';
import {
  drawingOf,
  group,
  keepLast,
  keepLayout,
  layers,
  type LayoutContext,
  type Picture,
} from '../kit/picture.ts';
import { hatchPattern } from '../kit/pigment.ts';
import { axesOf } from './axes.ts';
import { endLabels, goalLabels } from './end-labels.ts';
import {
  gapLabels,
  keyPicture,
  rowLabels,
  rowMarks,
  rulePicture,
  rulesOf,
  titleLabels,
} from './labels.ts';
import { layoutOf, type Panel } from './layout.ts';
import { isWashed, terraces, washGradient, washLips, washOpacity } from './paint.ts';
import { isReached, type Line } from './rows.ts';
import { paintOf } from './shape.ts';
import type { Context, Params, State } from './spec.ts';
import {
  bandMarks,
  gapsOf,
  goalMarks,
  lineDrawer,
  PALE,
  ringParts,
  uprightDots,
  type DrawnLine,
} from './strokes.ts';

/** A field only as wide as the window, when the axis is zoomed. */
function windowClip(id: string, { box }: Panel): Mark {
  const attrs = { x: round1(box.x), y: round1(box.y - 60), width: round1(box.width) };
  return mark('clipPath', 'window', { id }, [
    mark('rect', 'field', { ...attrs, height: round1(box.height + 120) }),
  ]);
}

/** Draws one panel; what hangs on nothing that moves is made here, once. */
function panelDrawer(around: LayoutContext<Params>, panel: Panel): (context: Context) => Picture {
  const { id, lines, param } = panel;
  const idOf = (name: string) => `${around.scene}-${id}-${name}`;
  const urlOf = (name: string) => `url(#${idOf(name)})`;
  const drawers = lines.map((line) => lineDrawer(around, panel, line));
  const axes = axesOf(around, panel);
  const title = titleLabels(around.aspect === 'tall', panel);
  const rules = rulesOf(around.params, panel);
  const washed = lines.filter(isWashed);
  const hasTea = lines.some(({ role }) => role === 'comparison');
  const hasHidden = lines.some(({ points }) =>
    points.some(({ at }) => at < panel.from - 1e-6 || at > panel.to + 1e-6),
  );
  const gaps = lines.flatMap((line) =>
    (line.role === 'ridge' ? gapsOf(panel, line) : []).map(([from, to]) => {
      const [left, right] = [panel.x(from) + 14, panel.x(to) - 14];
      const y = round1(panel.base - 8);
      const d = right > left ? `M${round1(left)},${y}H${round1(right)}` : '';
      return { to, d, labels: gapLabels(panel, around.params.gap, line.id, [from, to]) };
    }),
  );
  const gradient = keepLast((palette: Palette) =>
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
    const washes = all.filter(({ line }) => isWashed(line));
    return mark('defs', 'defs', {}, [
      ...(painted.length > 0 ? [mark('clipPath', 'paint', { id: idOf('paint') }, painted)] : []),
      ...(hasHidden ? [windowClip(idOf('window'), panel)] : []),
      ...(palette.contrast ? [hatchPattern(idOf('hatch'))] : []),
      ...(hasTea ? [gradient(palette)] : []),
      ...(hasTea
        ? [
            mark(
              'clipPath',
              'washed',
              { id: idOf('washed') },
              washes.flatMap(({ line, areas }) =>
                areas.map((d, i) => mark('path', `${line.id}-wash-${i}`, { d })),
              ),
            ),
          ]
        : []),
    ]);
  }

  function washMarks({ palette, state }: Context, all: readonly DrawnLine[]): readonly Mark[] {
    if (palette.contrast) return [];
    const washes = all
      .filter(({ line }) => isWashed(line))
      .flatMap(({ line, areas, emphasis }) =>
        areas.map((d, i) => {
          const opacity = round2(emphasis * washOpacity(washed));
          return mark('path', `wash-${line.id}-${i}`, { d, fill: urlOf('wash'), opacity });
        }),
      );
    return washes.length > 0 ? [...washes, ...lipsAt(palette, state.rise)] : washes;
  }

  function fieldMarks(context: Context, all: readonly DrawnLine[], painted: readonly Mark[]) {
    const { palette, state } = context;
    const of = (...roles: readonly Line['role'][]) =>
      all.filter(({ line }) => roles.includes(line.role));
    const [ridges, tea] = [of('ridge'), of('comparison')];
    const groups = (
      name: string,
      some: readonly DrawnLine[],
      marks: (one: DrawnLine) => readonly Mark[],
    ) =>
      some.map((one) => mark('g', `${name}-${one.line.id}`, { opacity: one.emphasis }, marks(one)));
    const isPainted = paintAt(...ridges.map(({ shape }) => shape));
    const emphasis = Math.max(PALE, ...ridges.map((ridge) => ridge.emphasis));
    const gapMarks = gaps.filter(({ to }) => isReached(to, state.until));
    return [
      ...washMarks(context, all),
      ...groups('tea', tea, ({ main }) => main),
      ...goalMarks(context, panel, all, palette.outline),
      ...(painted.length > 0
        ? [
            mark('g', 'pigment', { 'clip-path': urlOf('paint'), opacity: round1(emphasis) }, [
              ...terracesAt(palette, state.rise),
              ...ridges.flatMap((ridge) => ridge.parallels),
            ]),
            mark('g', 'pale', { 'clip-path': urlOf('paint') }, [
              ...groups('pale', tea, ({ pale }) => pale),
              ...goalMarks(context, panel, all, palette.outlineOnPigment),
            ]),
          ]
        : []),
      ...all.flatMap((one) => bandMarks(palette, one)),
      ...groups('ink', of('ridge', 'line'), ({ main }) => main),
      ...groups('rings', of('comparison', 'dots'), (one) => ringParts(one, palette, isPainted)),
      ...(gapMarks.length > 0
        ? [
            mark('path', 'gaps', {
              d: gapMarks.map(({ d }) => d).join(''),
              stroke: palette.outline,
              'stroke-width': 1.2,
              ...DOTTED,
            }),
          ]
        : []),
    ];
  }

  return (context) => {
    const { state, palette } = context;
    const all = drawers.map((draw) => draw(context));
    const painted = all.flatMap((one) => one.painted);
    const field = hasHidden ? { 'clip-path': urlOf('window') } : {};
    const parts: Partial<Picture>[] = [
      { marks: [defs(all, painted, palette), ...axes.under(palette)], labels: axes.labels },
      { marks: [mark('g', 'field', field, fieldMarks(context, all, painted))], labels: title },
      ...gaps.filter(({ to }) => isReached(to, state.until)).map(({ labels }) => ({ labels })),
      ...rules.map((rule) => rulePicture(context, panel, rule)),
      { marks: axes.over(palette), labels: goalLabels(context, panel) },
      endLabels(context, panel, all),
      { marks: param.staffs ? all.flatMap((one) => uprightDots(context, panel, one)) : [] },
      { marks: rowMarks(context, panel, all) },
      keyPicture(context, panel, all),
    ];
    const ridges = all.filter(({ line }) => line.role === 'ridge').map(({ shape }) => shape);
    const fixed = layers(parts).labels;
    const rows = rowLabels(context, panel, all, fixed, paintAt(...ridges));
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
 * The scales of the panel that shows a series (of the entity, where one is named) best: as a ridge, if one does. A
 * guess is laid over them.
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
