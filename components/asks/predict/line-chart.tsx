/** The line that a class drew, as a picture: after the known part, and with the true line once it is revealed. */
import type { ReactNode } from 'react';
import type { LinePlan } from '../../../story/asks/predict/ask.ts';
import { pathOf } from '../../../story/asks/predict/line.ts';

const [WIDTH, HEIGHT] = [560, 240];
/** Room for the values at the end of the lines, and for the first and last point below. */
const [END, FOOT, HEAD] = [112, 26, 14];
/** The smallest distance of two values at the end. */
const APART = 20;

export function LineChart(props: {
  readonly plan: LinePlan;
  readonly drawn: readonly number[];
  readonly truth: readonly number[] | undefined;
  readonly print: (value: number | undefined) => string;
}): ReactNode {
  const { plan, drawn, truth, print } = props;
  const { given, asked } = plan;
  const known = given.at(-1);
  const [first, last] = [given[0] ?? asked[0], asked.at(-1)];
  const all = [...given.map(({ value }) => value), ...drawn, ...(truth ?? [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const [from, to] = [first?.at ?? 0, last?.at ?? 1];
  const x = (at: number) => ((at - from) / (to - from || 1)) * (WIDTH - END);
  const y = (value: number) =>
    HEIGHT - FOOT - ((value - low) / (high - low || 1)) * (HEIGHT - FOOT - HEAD);
  const ats = asked.map(({ at }) => at);
  const [classEnd, trueEnd] = [drawn.at(-1), truth?.at(-1)];
  const ends = [
    ...(classEnd === undefined ? [] : [{ name: 'class', value: classEnd }]),
    ...(trueEnd === undefined ? [] : [{ name: 'true', value: trueEnd }]),
  ];
  const [a = 0, b = a] = ends.map(({ value }) => y(value));
  const push = ends.length === 2 ? Math.max(0, APART - Math.abs(a - b)) / 2 : 0;
  const path = (values: readonly number[]) => pathOf(values, ats, known, { x, y });
  return (
    <svg className="class-drawn" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="drawn-ground" d={`M0,${HEIGHT - FOOT}H${WIDTH - END}`} />
      {known ? <path className="drawn-ground" d={`M${x(known.at)},0V${HEIGHT - FOOT}`} /> : null}
      <path
        d={pathOf(
          given.map(({ value }) => value),
          given.map(({ at }) => at),
          undefined,
          { x, y },
        )}
      />
      {truth ? <path className="drawn-true" d={path(truth)} /> : null}
      <path className="drawn-class" d={path(drawn)} />
      {ends.map(({ name, value }, i) => (
        <text
          key={name}
          className={`drawn-${name}`}
          x={WIDTH - END + 8}
          y={y(value) + 5 + push * ((i === 0 ? a >= b : b > a) ? 1 : -1)}
        >
          {print(value)}
        </text>
      ))}
      {[first, known, last].map((point, i) =>
        point ? (
          <text key={i} x={x(point.at)} y={HEIGHT - 6} textAnchor={i === 0 ? 'start' : 'middle'}>
            {point.x}
          </text>
        ) : null,
      )}
    </svg>
  );
}
