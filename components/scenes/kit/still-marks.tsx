/** Marks as React elements, for stills. */
import { createElement, type ReactElement } from 'react';
import type { Mark } from './marks.ts';

const camel = (name: string) =>
  name === 'xlink:href'
    ? 'xlinkHref'
    : name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());

function element(mark: Mark): ReactElement {
  const props: Record<string, unknown> = { key: mark.id };
  for (const [name, value] of Object.entries(mark.attrs)) props[camel(name)] = value;
  return createElement(mark.tag, props, ...(mark.children ?? []).map(element));
}

/** The whole drawing inside one group; the caller supplies the `<svg>` and its viewBox. */
export function StillMarks({ marks }: { readonly marks: readonly Mark[] }): ReactElement {
  return <g>{marks.map(element)}</g>;
}
