/** An address as a QR code: dark on light with its quiet zone, on any ground. */
import { useMemo, type ReactElement } from 'react';
import { codeMarks } from '../../share/code-marks.ts';

export function QrCode(props: { readonly address: string; readonly label: string }): ReactElement {
  const { size, d } = useMemo(() => codeMarks(props.address), [props.address]);
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={props.label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  );
}
