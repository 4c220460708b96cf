/** Words that the server wrote, shown again inside a card: copies of the article's own nodes. */
import { useLayoutEffect, useRef } from 'react';

export type Nodes = readonly Node[];

export function Adopt(props: {
  readonly nodes: Nodes;
  readonly as?: 'span' | 'p' | 'div';
  readonly className?: string;
  readonly id?: string;
}) {
  const { nodes, as: Tag = 'span', ...rest } = props;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    root.current?.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  }, [nodes]);
  return <Tag ref={root as never} {...rest} />;
}
