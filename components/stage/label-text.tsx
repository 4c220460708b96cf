/** Labels as server HTML: inline SVG over the plate of a still. The live stage has its own writer. */
import type { ReactElement } from 'react';
import type { PlacedLabel } from '../../story/scene.ts';
import { labelShape } from './label-shape.ts';

/**
 * Words stand twice in a page, for wide and tall: as sent, positions are rounded to a fifth of a percent,
 * about a pixel. They are an eighth of the page's bytes.
 */
function Label({ label }: { readonly label: PlacedLabel }): ReactElement {
  const { className, opacity, lang, anchor, y, leader, lines } = labelShape(label, 0.2);
  return (
    <g className={className} {...(opacity !== '1' && { opacity })}>
      {leader && <line {...leader} />}
      <text y={y} textAnchor={anchor} {...(lang && { lang })}>
        {lines.map(({ text, name, x, dy }, i) => (
          <tspan key={i} x={x} {...(dy !== '0' && { dy })} {...(name && { className: 'name' })}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Hidden from assistive technology: the figure's description says the same in sentences. */
export function Labels({
  labels,
  className,
}: {
  readonly labels: readonly PlacedLabel[];
  readonly className: string;
}): ReactElement {
  return (
    <svg className={className} aria-hidden="true">
      {labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </svg>
  );
}
