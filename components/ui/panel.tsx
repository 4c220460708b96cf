/** A panel or slip that opens without scripts: a popover with a name, and a button to close it. */
import type { ReactNode } from 'react';

/** `sheet` is a full-height panel, `slip` a small card under the line that opened it. */
export function Panel(props: {
  readonly id: string;
  readonly title: string;
  readonly close: string;
  readonly form: 'sheet' | 'slip' | 'table';
  readonly children: ReactNode;
}) {
  const { id, form } = props;
  return (
    <div popover="auto" id={id} className={form} role="dialog" aria-label={props.title}>
      <p className="panel-top">
        <b>{props.title}</b>
        <Opens panel={id} action="hide" className="text-button">
          {props.close}
        </Opens>
      </p>
      {props.children}
    </div>
  );
}

/** A button that opens (or closes) a panel by its id, with or without scripts. */
export function Opens(props: {
  readonly panel: string;
  readonly className: string;
  readonly action?: 'hide';
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={props.className}
      popoverTarget={props.panel}
      {...(props.action ? { popoverTargetAction: props.action } : {})}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      {props.children}
    </button>
  );
}
