/** Marks as React elements, for stills. */
import { createElement, type ReactElement } from 'react';
import type { StillModule } from './contract.ts';
import type { RenderContext } from '../../../story/scene.ts';
import { heavier, type Mark } from './marks.ts';
import type { DrawModule } from './picture.ts';

const camel = (name: string) => name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

function element(mark: Mark): ReactElement {
  const props: Record<string, unknown> = { key: mark.id };
  for (const [name, value] of Object.entries(mark.attrs)) props[camel(name)] = value;
  return createElement(mark.tag, props, ...(mark.children ?? []).map(element));
}

/** The whole drawing in one group; the caller adds the `<svg>` and its viewBox. */
export function StillMarks({ marks }: { readonly marks: readonly Mark[] }): ReactElement {
  return <g>{marks.map(element)}</g>;
}

/**
 * A kind's `draw.ts` as a still: the same marks as elements, the same labels; called only by the
 * generated list of stills.
 */
export function stillOf<P, S>({ drawing, ...more }: DrawModule<P, S>): StillModule<P, S> {
  const marks = (context: RenderContext<P, S>) =>
    heavier(drawing.marks(context), context.palette.strokes);
  return {
    ...more,
    still: (context) => <StillMarks marks={marks(context)} />,
    marks,
    labelsOf: drawing.labels,
  };
}
