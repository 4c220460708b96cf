/** The words over the chart: titles, line ends, rows, rules, gaps, axes. */
import { PLATE, type Label, type PlacedLabel } from '../../../story/scene.ts';
import { axisLabels } from './axes.ts';
import { drawingOf, inPaint } from './drawing.ts';
import { endWords, goalWords, linesOfText } from './end-labels.ts';
import { gapsOf } from './gaps.ts';
import { keyOf } from './key.ts';
import { fitted, measure } from '../kit/measure.ts';
import type { Moment } from './params.ts';
import { choose, rectOf, type Rect } from '../kit/place.ts';
import { layoutOf, type PanelPlan } from './plan.ts';
import { spotOf } from './points.ts';
import { rulesOf } from './rules.ts';
import type { Words } from '../kit/plate.ts';

function titleWords(moment: Moment, plan: PanelPlan): readonly Words[] {
  const { title, rule } = plan.panel;
  const lines = [title, rule].filter((line) => line !== undefined);
  if (lines.length === 0) return [];
  const tall = moment.aspect === 'tall';
  const x = tall ? 16 : plan.box.x;
  const y = plan.box.y - (tall ? 4 : 8) - 18 * lines.length + (tall ? 0 : 2);
  const common = { id: `${plan.id}-title`, x, y, lines, align: 'start' } as const;
  return [{ ...common, role: title ? 'strong' : 'label', opacity: 1 }];
}

function ruleWords(moment: Moment, plan: PanelPlan): readonly Words[] {
  return rulesOf(moment, plan).map(({ id, rule, x, top, grown }) => {
    const said = moment.labels.find((label) => label.anchor === id);
    const lines = said
      ? linesOfText(said.text)
      : [rule.text, rule.note].filter((line) => line !== undefined);
    const width = Math.max(...lines.map((line) => measure(line, 14)));
    // Before the rule, unless there is no room to its left.
    const before = x - width - 10 > plan.box.x;
    return {
      id,
      x: x + (before ? -9 : 9),
      y: top + 12,
      lines,
      align: before ? 'end' : 'start',
      role: 'strong',
      opacity: grown * (said?.opacity ?? 1),
    };
  });
}

function gapWords(moment: Moment, plan: PanelPlan): readonly Words[] {
  const { gap } = moment.params;
  const ridges = plan.lines.filter((line) => line.role === 'ridge');
  return ridges.flatMap((line) =>
    gapsOf(moment, plan, line)
      .filter(({ from, to }) => plan.x(to) - plan.x(from) > measure(gap, 14) + 16)
      .map(({ from, to }): Words => ({
        id: `${line.id}-gap-${from}`,
        x: (plan.x(from) + plan.x(to)) / 2,
        y: plan.base - 18,
        lines: [gap],
        align: 'middle',
        role: 'axis',
        opacity: 1,
      })),
  );
}

const keyWords = (moment: Moment, plan: PanelPlan): readonly Words[] =>
  keyOf(moment, plan).map(({ id, text, x, y, opacity }): Words => {
    const words = { x: x + 20, y, lines: [text], align: 'start', role: 'axis', opacity } as const;
    return { id: id === 'dots' ? `${plan.id}-dots` : id, ...words };
  });

const NOTE_WIDTH = { wide: 250, tall: 150 } as const;

/** A row's words on each side of it, the best first. */
function candidates(moment: Moment, plan: PanelPlan, label: Label): readonly Words[] {
  const spot = spotOf(moment, plan, label.anchor);
  if (!spot) return [];
  const { x, y, line } = spot;
  const { opacity } = label;
  if (label.style === 'note') {
    const lines = linesOfText(label.text).flatMap((one) =>
      fitted(one, NOTE_WIDTH[moment.aspect], 13.5),
    );
    const note = { id: label.anchor, lines, role: 'note', opacity } as const;
    const leader = [x, y - 7] as const;
    const near = moment.aspect === 'tall' ? 46 : 66;
    const at = (side: 'end' | 'start', dy: number): Words => ({
      ...note,
      x: x + (side === 'end' ? -9 : 9),
      y: y + dy,
      align: side,
      leader,
    });
    const up = [1, 1.5, 2, 2.6].map((far) => -near * far - (lines.length - 1) * 18);
    const sides = {
      above: up.flatMap((dy) => [at('end', dy), at('start', dy)]),
      below: [],
      left: up.map((dy) => at('end', dy)),
      right: up.map((dy) => at('start', dy)),
    };
    return label.side === 'auto' ? sides.above : sides[label.side];
  }
  const lines = linesOfText(label.text);
  const role = line.role === 'comparison' || line.role === 'dots' ? 'label' : 'strong';
  const words = { id: label.anchor, lines, role, opacity } as const;
  const tail = (lines.length - 1) * 18;
  const sides = {
    above: { ...words, x, y: y - 13 - tail, align: 'middle' },
    before: { ...words, x: x + 3, y: y - 13 - tail, align: 'end' },
    after: { ...words, x: x - 3, y: y - 13 - tail, align: 'start' },
    higher: { ...words, x, y: y - 34 - tail, align: 'middle' },
    left: { ...words, x: x - 11, y: y - 4 - tail / 2, align: 'end' },
    right: { ...words, x: x + 11, y: y + 5 - tail / 2, align: 'start' },
    below: { ...words, x, y: y + 24, align: 'middle' },
  } as const;
  if (label.side !== 'auto') return [sides[label.side]];
  // Below a ridge lies paint: ink would drown in it.
  const { above, before, after, higher, left, right, below } = sides;
  // A goal's row is the end of its step: the words stand on the outline.
  if (line.role === 'goal') {
    const onStep = { ...before, x: x - 6, y: y - 9 - tail };
    return [onStep, { ...after, y: y - 9 - tail }, below];
  }
  const over = [above, left, before, after, right, higher];
  return line.role === 'ridge' ? over : [above, below, ...over.slice(1)];
}

function panelWords(moment: Moment, plan: PanelPlan): readonly Words[] {
  const { width, height } = PLATE[moment.aspect];
  const fixed = [
    ...titleWords(moment, plan),
    ...ruleWords(moment, plan),
    ...gapWords(moment, plan),
    ...goalWords(moment, plan),
    ...endWords(moment, plan),
    ...keyWords(moment, plan),
  ];
  const numbers = axisLabels(moment, plan).map(({ leader: _, ...one }) =>
    rectOf({ ...one, x: one.x * width, y: one.y * height }),
  );
  const taken: Rect[] = [...fixed.map(rectOf), ...numbers];
  const drawings = plan.lines.map((line) => drawingOf(moment, plan, line));
  const lines = drawings.flatMap(({ stretches }) => stretches.map(({ pairs }) => pairs));
  const painted = inPaint(drawings);
  const bounds = { left: 8, right: width - 8, top: 48, foot: height };
  const said = moment.labels.flatMap((label) => {
    // A note that is to stand below is in the key.
    if (label.style === 'note' && label.side === 'below') return [];
    const words = choose(candidates(moment, plan, label), taken, lines, bounds, painted);
    if (!words) return [];
    taken.push(rectOf(words));
    return [words];
  });
  return [...fixed, ...said];
}

/** All words of the chart, in fractions of the plate. */
export function placeLabels(moment: Moment): readonly PlacedLabel[] {
  const { width, height } = PLATE[moment.aspect];
  return layoutOf(moment).panels.flatMap((plan) => {
    const shown = moment.state.shown[plan.id] ?? 1;
    const words = panelWords(moment, plan).map(({ leader, ...one }): PlacedLabel => ({
      ...one,
      x: one.x / width,
      y: one.y / height,
      opacity: one.opacity * shown,
      ...(leader && { leader: { x: leader[0] / width, y: leader[1] / height } }),
    }));
    return [...axisLabels(moment, plan), ...words].filter(({ opacity }) => opacity > 0);
  });
}
