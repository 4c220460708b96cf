'use client';
/** Puts ready nodes, taken from the page's own list (parts.ts), into place. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';

export function Borrowed(props: {
  readonly className: string;
  /** Makes the nodes; called again when `of` changes. */
  readonly make: () => readonly (HTMLElement | undefined)[];
  readonly of: string;
  /** Called once they are in place. */
  readonly onPlaced?: (host: HTMLElement) => void;
  readonly hidden?: boolean;
}): ReactElement {
  const host = useRef<HTMLDivElement>(null);
  const { of } = props;
  useLayoutEffect(() => {
    host.current?.replaceChildren(...props.make().filter((node) => node !== undefined));
    if (host.current) props.onPlaced?.(host.current);
    // `make` is a new function each time; `of` says what it makes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [of]);
  return <div className={props.className} ref={host} aria-hidden={props.hidden} />;
}
