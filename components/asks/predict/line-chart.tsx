/** The line that a class drew, as a picture: after the known part, and with the true line once it is revealed. */
import type { ReactNode } from 'react';
import type { LinePlan } from '../../../story/asks/predict/ask.ts';
import { pathOf } from '../../../story/asks/predict/line.ts';

/** The box of the lines; the values at their ends stand right of it, and its ends are named below. */
const [WIDTH, HEIGHT] = [448, 210];

export function LineChart(props: {
  readonly plan: LinePlan;
  readonly drawn: readonly number[];
  readonly truth: readonly number[] | undefined;
  readonly print: (value: number | undefined) => string;
}): ReactNode {
  const { drawn, truth = [], print } = props;
  const { given, asked } = props.plan;
  const points = [...given, ...asked];
  const [first, last] = [points[0], points.at(-1)];
  const known = given.map(({ value }) => value);
  const values = [...known, ...drawn, ...truth];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [from, to] = [first?.at ?? 0, last?.at ?? 1];
  const x = (at: number) => ((at - from) / (to - from || 1)) * WIDTH;
  const y = (value: number) => HEIGHT * (1 - (value - low) / (high - low || 1));
  const plot = { x, y };
  const askedAt = asked.map(({ at }) => at);
  const givenAt = given.map(({ at }) => at);
  const lines = [
    { name: 'drawn-class', line: drawn },
    { name: 'drawn-true', line: truth },
  ].filter(({ line }) => line.length > 0);
  return (
    <svg className="class-drawn" viewBox="-2 -14 562 256" aria-hidden="true">
      <path className="drawn-ground" d={`M0,${HEIGHT}H${WIDTH}`} />
      <path d={pathOf(known, givenAt, undefined, plot)} />
      {lines.map(({ name, line }) => (
        <g key={name} className={name}>
          <path d={pathOf(line, askedAt, given.at(-1), plot)} />
          <text x={WIDTH + 8} y={y(line.at(-1) ?? 0) + 5}>
            {print(line.at(-1))}
          </text>
        </g>
      ))}
      <text y={HEIGHT + 24}>{first?.x}</text>
      <text x={WIDTH} y={HEIGHT + 24} textAnchor="end">
        {last?.x}
      </text>
    </svg>
  );
}
