/** A panel that opens without scripts: a popover with a name, and a button to close it. */
import type { ReactNode } from 'react';

/** A full-height panel. */
export function Panel(props: {
  readonly id: string;
  readonly title: string;
  readonly close: string;
  readonly children: ReactNode;
}) {
  const { id } = props;
  return (
    <div popover="auto" id={id} className="sheet" role="dialog" aria-label={props.title}>
      <p className="panel-top">
        <b>{props.title}</b>
        <Opens panel={id} className="text-button">
          {props.close}
        </Opens>
      </p>
      {props.children}
    </div>
  );
}

/**
 * A button that opens a panel by its id, with or without scripts; inside the panel it closes it.
 * These pages have no forms, so it needs no type.
 */
export function Opens(props: {
  readonly panel: string;
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      className={props.className}
      popoverTarget={props.panel}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      {props.children}
    </button>
  );
}
