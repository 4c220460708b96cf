/** A view as shapes, connectors, axes and words: pure, once for a view, a stage and a language. */
import type { Table } from '../table.ts';
import type { View } from '../params.ts';
import type { Laid } from '../shapes.ts';
import { notesIn } from './annotations.ts';
import { axesIn, axisLabels, axisTitles } from './axes.ts';
import { connectedIn } from './connect.ts';
import { frameOf } from './frame.ts';
import { headOf } from './head.ts';
import { endLabels, pointLabels, tileLabels, totalLabels } from './labels.ts';
import { placedIn } from './place.ts';
import { planOf, type Around } from './plan.ts';

export function layoutView(view: View, table: Table, around: Around): Laid {
  const plan = planOf(view, table, around);
  const head = headOf(plan);
  const frame = frameOf(plan, head.bottom);
  const cells = frame.cells.map((cell) => {
    const { shapes, tiles, rest } = placedIn(plan, cell, frame);
    const lines = connectedIn(plan, cell, frame, shapes);
    const notes = notesIn(plan, cell);
    const words = [
      ...axisLabels(plan, frame, cell),
      ...totalLabels(plan, frame, cell, shapes),
      ...endLabels(plan, frame, cell, lines, shapes),
      ...tileLabels(plan, tiles),
      ...notes.labels,
    ];
    return { shapes, lines, rest, words, notes: notes.notes, axes: axesIn(plan, frame, cell) };
  });
  const { area } = around;
  const box = frame.cells[0]?.box ?? area;
  const shapes = cells.flatMap((cell) => cell.shapes);
  const lines = cells.flatMap((cell) => cell.lines);
  const words = [
    ...head.labels,
    ...axisTitles(plan, frame),
    ...cells.flatMap((cell) => cell.words),
  ];
  const field = { ...box, width: area.x + area.width - box.x };
  const named = pointLabels(plan, shapes, lines, words, field);
  const { x, y, marks } = plan;
  return {
    shapes,
    connectors: lines,
    axes: cells.flatMap((cell) => cell.axes),
    labels: [...words, ...named.labels],
    unplaced: named.unplaced,
    swatches: head.swatches,
    notes: cells.flatMap((cell) => cell.notes),
    box,
    rest: cells.map((cell) => cell.rest).join(''),
    ...(x && { x }),
    ...(y && { y }),
    marks,
  };
}
