/**
 * Where a step stands in its chapter, drawn twice: the rail left of the column, a tick a step with the
 * passed part heavy; and the locator beside the kicker, a small outline a step with this one thick.
 */
const GAP = 36;
const TOP = 2;

export function Ticks({ at, of }: { readonly at: number; readonly of: number }) {
  const y = (step: number) => TOP + step * GAP;
  return (
    <div className="ticks">
      {/* The thin rail is the sheet's (notes.css), with the same gap: a long chapter would send all its ticks with each of its steps. */}
      <svg width="16" height={y(Math.max(0, of - 1)) + TOP} aria-hidden="true">
        <path d={`M1.5 ${TOP}V${y(at)}h14`} />
      </svg>
    </div>
  );
}

/** Heights of the outlines in a fixed order, so that a chapter always looks the same. */
const RISES = [13, 10, 15, 9, 14, 11, 8, 12, 9, 14] as const;
const WIDE = 14;
const FOOT = 17;

const outline = (step: number) => {
  const rise = RISES[step % RISES.length] ?? 10;
  return `M${step * WIDE + 1} ${FOOT}l6-${rise} 6 ${rise}`;
};
const outlines = (of: number) => Array.from({ length: of }, (_, step) => outline(step)).join('');

export function Locator({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <svg className="locator" width={of * WIDE + 2} height="24" aria-hidden="true">
      <path className="tick-thin" d={outlines(of)} />
      <path className="tick-thick" d={outline(at)} />
      <circle cx={at * WIDE + 7} cy="22" r="2" />
    </svg>
  );
}
