/** The rail left of the column: the steps of this chapter as ticks, the passed part heavy. */
const GAP = 36;
const TOP = 1;

export function Ticks({ at, of }: { readonly at: number; readonly of: number }) {
  const y = (step: number) => TOP + 1 + step * GAP;
  const all = Array.from({ length: of }, (_, step) => `M1 ${y(step)}h8`).join('');
  const foot = y(Math.max(0, of - 1));
  return (
    <svg className="ticks" width="16" height={foot + 3} aria-hidden="true">
      <path className="tick-thin" d={`M1.5 ${y(0)}V${foot}${all}`} />
      <path className="tick-thick" d={`M1.5 ${y(0)}V${y(at)}h13`} />
    </svg>
  );
}
