/** Dates on a picture, as precise as they were written: `2015`, `July 2015`, `16 May 2019`. */
interface Written {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A printer for each language and length is kept: making one costs more than all its uses. */
function formatOf(lang: string, day: boolean, month: 'long' | 'short'): Intl.DateTimeFormat {
  const key = `${lang} ${day} ${month}`;
  let found = formats.get(key);
  if (!found) {
    const parts = { year: 'numeric', month, ...(day && { day: 'numeric' as const }) } as const;
    found = new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC', ...parts });
    formats.set(key, found);
  }
  return found;
}

/** A year alone stays the number it is; the rest is as the language writes it. */
export function printDate(
  { year, month, day }: Written,
  lang: string,
  length: 'long' | 'short' = 'long',
): string {
  if (month === undefined) return String(year);
  return formatOf(lang, day !== undefined, length).format(Date.UTC(year, month - 1, day ?? 1));
}
