/** A QR code that leads back to the screen; draw-codes.tsx draws it once the page's address is known. */
export function Code(props: {
  readonly href: string;
  readonly label: string;
  readonly text: string;
  /** Whether the address is printed under it, for readers without a camera. */
  readonly hasAddress?: boolean;
}) {
  return (
    <a className="code" href={props.href} aria-label={props.label}>
      <svg aria-hidden="true">
        <path d="" />
      </svg>
      <span>{props.text}</span>
      {props.hasAddress ? <span className="code-address" /> : null}
    </a>
  );
}
