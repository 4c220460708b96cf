/**
 * A view as shapes, connectors, axes and words: pure, once for a view, a stage and a language. Colours
 * alone depend on the moment: while a mood changes they do in every frame.
 */
import type { Palette } from '../../../../story/scene.ts';
import { coloursOf, endsOf, inkOn, paintOf } from '../colours.ts';
import type { Table } from '../table.ts';
import type { View } from '../params.ts';
import type { Laid, Shape, Swatch } from '../shapes.ts';
import { rare } from '../rare.ts';
import { axesIn, axisLabels, axisTitles } from './axes.ts';
import { frameOf } from './frame.ts';
import { headOf } from './head.ts';
import { placedIn } from './place.ts';
import { bySize } from './sizes.ts';
import { planOf, type Around } from './plan.ts';

const NONE = {
  axes: [],
  lines: [],
  ends: [],
  notes: [],
  extras: [],
  samples: [],
  rest: '',
  leads: '',
};

export function layoutView(view: View, table: Table, around: Around): Laid {
  const plan = planOf(view, table, around);
  const head = headOf(plan);
  const frame = frameOf(plan, head.bottom);
  const cells = (plan.isField ? frame.cells.slice(0, 1) : frame.cells).map((cell) => {
    if (plan.isField) return { ...NONE, ...rare('units').fieldsIn(plan, head.bottom) };
    const axes = axesIn(plan, frame, cell);
    if (view.layout === 'units') {
      const { words, ...units } = rare('units').columnsIn(plan, cell, frame);
      return { ...NONE, axes, ...units, words: [...axisLabels(plan, frame, cell), ...words] };
    }
    const placed = placedIn(plan, cell, frame, head.swatches.length > 0);
    const { shapes, tiles, rest, leads = '' } = placed;
    const joins = plan.has('line', 'area', 'link') ? rare('lines') : undefined;
    const lines = joins?.connectedIn(plan, cell, frame, shapes) ?? [];
    const notes = view.annotations && rare('annotations').notesIn(plan, cell);
    const ends = frame.slope ? [] : (joins?.endsIn(plan, frame, cell, lines) ?? []);
    const hasExtras = plan.has('boxplot') || view.whiskers || view.reference;
    const extras = hasExtras ? rare('extras').extrasIn(plan, cell, shapes) : [];
    const words = [
      ...axisLabels(plan, frame, cell),
      ...(plan.has('bar', 'area')
        ? rare('bars').totalLabels(plan, frame, cell, shapes)
        : bySize(plan, shapes)),
      ...(placed.words ?? []),
      ...(frame.slope
        ? rare('slope').slopeLabels(plan, cell.box, frame.slope, lines, shapes)
        : (joins?.wordsOfEnds(ends, lines, shapes, around, plan.isFlat ? plan.x : plan.y) ?? [])),
      ...(tiles.length > 0 ? rare('hierarchy').tileLabels(plan, tiles) : []),
      ...(view.layout === 'mosaic' ? rare('mosaic').mosaicLabels(plan, frame, cell) : []),
      ...(notes?.labels ?? []),
    ];
    const lined = notes && rare('annotations').behindWords(notes.notes, words, around.type);
    const further = { words, notes: lined ?? [], grid: undefined };
    return { ...NONE, axes, shapes, lines, rest, leads, ends, extras, ...further };
  });
  const { area } = around;
  const box = frame.cells[0]?.box ?? area;
  const shapes = cells.flatMap((cell) => cell.shapes);
  const samples = [...(head.samples ?? []), ...cells.flatMap((cell) => cell.samples)];
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
    ...{ shapes, samples, box, connectors: lines, swatches: head.swatches },
    axes: cells.flatMap((cell) => cell.axes),
    labels: [...words, ...named],
    ends: cells.flatMap((cell) => cell.ends),
    notes: cells.flatMap((cell) => cell.notes),
    extras: cells.flatMap((cell) => cell.extras),
    grid: cells[0]?.grid,
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
    const keyed = ({ id, of: word }: Swatch) => {
      if (word === '') return palette.category[id === 'bars' ? 0 : 1];
      return typeof word === 'number' ? ramp?.at(word) : known.get(word);
    };
    return {
      ...laid,
      tinted,
      shapes: shapes.map((one) => ({ ...one, fill: fills.get(one.key)! })),
      samples: samples.map((one) => ({ ...one, fill: fillOf(one) })),
      connectors: lines.map((one) => {
        const fill = fills.get(one.keys.at(-1) ?? '') ?? palette.ink;
        const halves = one.halves && ramp && { halves: endsOf(ramp) };
        return { ...one, colour: one.kind === 'link' ? palette.tea : fill, ...halves };
      }),
      extras: laid.extras.map((one) => ({
        ...one,
        colour: one.row ? of(one.row) : paintOf(one.paint, palette),
      })),
      swatches: head.swatches.map((one) => ({ ...one, fill: keyed(one) ?? one.fill })),
      labels: laid.labels.map((one) => {
        const ground = one.on && fills.get(one.id);
        return ground === undefined ? one : { ...one, on: { ground, ink: inkOn(ground, palette) } };
      }),
    };
  };
  return { ...laid, tinted };
}
