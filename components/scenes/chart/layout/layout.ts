/**
 * A view as shapes, connectors, axes and words: pure, once for a view, a stage and a language. Colours
 * alone depend on the moment: while a mood changes they do in every frame.
 */
import type { Palette } from '../../../../story/scene.ts';
import { coloursOf, endsOf, inkOn, paintOf } from '../colours.ts';
import type { Table } from '../table.ts';
import type { View } from '../params.ts';
import type { Laid, Shape, UnitGrid } from '../shapes.ts';
import { rare } from '../rare.ts';
import { axesIn, axisLabels, axisTitles } from './axes.ts';
import { frameOf } from './frame.ts';
import { headOf } from './head.ts';
import { placedIn } from './place.ts';
import { bySize } from './sizes.ts';
import { planOf, type Around } from './plan.ts';

const NO_NOTES = { notes: [], labels: [] };

export function layoutView(view: View, table: Table, around: Around): Laid {
  const plan = planOf(view, table, around);
  const head = headOf(plan);
  const frame = frameOf(plan, head.bottom);
  const none = { lines: [], rest: '', ends: [], notes: [], leads: '', extras: [] };
  const cells = (plan.isField ? frame.cells.slice(0, 1) : frame.cells).map((cell) => {
    if (plan.isField) return { ...none, axes: [], ...rare('units').fieldsIn(plan, head.bottom) };
    const axes = axesIn(plan, frame, cell);
    if (view.layout === 'units') {
      const { words, ...units } = rare('units').columnsIn(plan, cell, frame);
      return { ...none, axes, ...units, words: [...axisLabels(plan, frame, cell), ...words] };
    }
    const { shapes, tiles, rest, words: placed = [], leads = '' } = placedIn(plan, cell, frame, head.swatches.length > 0); // prettier-ignore
    const joins = plan.has('line', 'area', 'link') ? rare('lines') : undefined;
    const lines = joins?.connectedIn(plan, cell, frame, shapes) ?? [];
    const notes = view.annotations ? rare('annotations').notesIn(plan, cell) : NO_NOTES;
    const ends = frame.slope ? [] : (joins?.endsIn(plan, frame, cell, lines) ?? []);
    const extras =
      plan.has('boxplot') || view.whiskers || view.reference
        ? rare('extras').extrasIn(plan, cell, shapes)
        : [];
    const words = [
      ...axisLabels(plan, frame, cell),
      ...(plan.has('bar', 'area')
        ? rare('bars').totalLabels(plan, frame, cell, shapes)
        : bySize(plan, shapes)),
      ...placed,
      ...(frame.slope
        ? rare('slope').slopeLabels(plan, cell.box, frame.slope, lines, shapes)
        : (joins?.wordsOfEnds(ends, lines, shapes, around, plan.isFlat ? plan.x : plan.y) ?? [])),
      ...(tiles.length > 0 ? rare('hierarchy').tileLabels(plan, tiles) : []),
      ...(view.layout === 'mosaic' ? rare('mosaic').mosaicLabels(plan, frame, cell) : []),
      ...notes.labels,
    ];
    return { shapes, lines, rest, leads, ends, extras, words, notes: notes.notes, axes };
  });
  const { area } = around;
  const box = frame.cells[0]?.box ?? area;
  const shapes = cells.flatMap((cell) => cell.shapes);
  const samples = [...(head.samples ?? []), ...cells.flatMap((cell) => ('samples' in cell ? cell.samples : []))]; // prettier-ignore
  const lines = cells.flatMap((cell) => cell.lines);
  const words = [
    ...head.labels,
    ...axisTitles(plan, frame),
    ...cells.flatMap((cell) => cell.words),
  ];
  const field = { ...box, width: area.x + area.width - box.x };
  const isNamed = (view.label ?? 'none') !== 'none';
  const named = isNamed ? rare('names').pointLabels(plan, shapes, lines, words, field) : [];
  const { x, y } = plan;
  const laid: Omit<Laid, 'tinted'> = {
    shapes,
    connectors: lines,
    axes: cells.flatMap((cell) => cell.axes),
    labels: [...words, ...named],
    ends: cells.flatMap((cell) => cell.ends),
    swatches: head.swatches,
    notes: cells.flatMap((cell) => cell.notes),
    extras: cells.flatMap((cell) => cell.extras),
    box,
    samples,
    grid: cells.flatMap((cell): readonly UnitGrid[] => ('grid' in cell ? [cell.grid] : []))[0],
    rest: cells.map((cell) => cell.rest).join(''),
    leads: cells.map((cell) => cell.leads).join(''),
    ...(x && { x }),
    ...(y && { y }),
  };
  const tinted = (palette: Palette): Laid => {
    const { of, words: wordColours, ramp } = coloursOf(table, plan.rows, plan.view, palette);
    const fillOf = ({ row, unit }: Shape) => (unit?.isBare ? palette.paper : of(row, unit?.level));
    const fills = new Map(shapes.map((one) => [one.key, fillOf(one)]));
    const known = new Map(wordColours);
    return {
      ...laid,
      tinted,
      shapes: shapes.map((one) => ({ ...one, fill: fills.get(one.key)! })),
      samples: samples.map((one) => ({ ...one, fill: fillOf(one) })),
      connectors: lines.map((one) => ({
        ...one,
        colour:
          one.kind === 'link' ? palette.tea : (fills.get(one.keys.at(-1) ?? '') ?? palette.ink),
        ...(one.halves && ramp && { halves: endsOf(ramp) }),
      })),
      extras: laid.extras.map((one) => ({
        ...one,
        colour: one.row ? of(one.row) : paintOf(one.paint, palette),
      })),
      swatches: head.swatches.map((one) => ({
        ...one,
        fill:
          (one.of === ''
            ? palette.category[one.id === 'bars' ? 0 : 1]!
            : typeof one.of === 'number'
              ? ramp?.at(one.of)
              : known.get(one.of)) ?? one.fill,
      })),
      labels: laid.labels.map((one) => {
        const ground = one.on && fills.get(one.id);
        return ground === undefined ? one : { ...one, on: { ground, ink: inkOn(ground, palette) } };
      }),
    };
  };
  return { ...laid, tinted };
}
