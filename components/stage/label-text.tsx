/**
 * Labels as server HTML: inline SVG over the plate of a still. The live stage has a writer of its
 * own (label-writer.ts).
 */
import type { ReactElement } from 'react';
import type { PlacedLabel } from '../../story/scene.ts';
import { labelShape, type LabelShape } from './label-shape.ts';

/** Neighbours that look alike share a group: half of a chart's words are numbers on an axis. */
function runsOf(shapes: readonly LabelShape[]): readonly (readonly LabelShape[])[] {
  const runs: LabelShape[][] = [];
  for (const shape of shapes) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    // Overlapping translucent words look different one by one than as a group.
    const alike =
      first?.className === shape.className &&
      first.anchor === shape.anchor &&
      first.opacity === '1' &&
      shape.opacity === '1';
    if (run && alike) run.push(shape);
    else runs.push([shape]);
  }
  return runs;
}

function LabelLine({ label }: { readonly label: LabelShape }): ReactElement {
  const { lang, y, leader, lines, colours } = label;
  const [first, ...later] = lines;
  return (
    <>
      {leader && <line {...leader} />}
      {later.length === 0 ? (
        <text x={first?.x} y={y} {...colours} {...(lang && { lang })}>
          {first?.text}
        </text>
      ) : (
        <text y={y} {...colours} {...(lang && { lang })}>
          {lines.map(({ text, look, x, dy }, i) => (
            <tspan key={i} x={x} {...(dy !== '0' && { dy })} {...(look && { className: look })}>
              {text}
            </tspan>
          ))}
        </text>
      )}
    </>
  );
}

function Run({ run }: { readonly run: readonly LabelShape[] }): ReactElement {
  const { className, anchor, opacity } = run[0] as LabelShape;
  return (
    <g
      className={className}
      {...(anchor !== 'start' && { textAnchor: anchor })}
      {...(opacity !== '1' && { opacity })}
    >
      {run.map((label) => (
        <LabelLine key={label.id} label={label} />
      ))}
    </g>
  );
}

/**
 * The words of a picture stand twice in a page, wide and tall, and a long story has ten per step. To
 * keep the page small, positions are rounded to a fifth of a percent (about a pixel) and empty
 * elements are left out. Hidden from assistive technology: the figure's description says the same in
 * sentences.
 */
export function Labels({
  labels,
  className,
}: {
  readonly labels: readonly PlacedLabel[];
  readonly className: string;
}): ReactElement {
  return (
    <svg className={className} aria-hidden="true">
      {runsOf(labels.map((label) => labelShape(label, 0.2))).map((run, i) => (
        <Run key={i} run={run} />
      ))}
    </svg>
  );
}
