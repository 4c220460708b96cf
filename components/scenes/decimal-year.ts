/** Dates as numbers, so that a line can be drawn to one: 2015, 2020-Q3 and 2019-05-16. */
const DATE = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** A script's date as a decimal year: its first moment. Undefined when it is no date. */
export function decimalYear(date: string): number | undefined {
  const [, year, quarter, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return undefined;
  const from = Number(year);
  if (quarter) return from + (Number(quarter) - 1) / 4;
  if (!month) return from;
  if (!day) return from + (Number(month) - 1) / 12;
  const start = Date.UTC(from, 0, 1);
  const length = Date.UTC(from + 1, 0, 1) - start;
  return from + (Date.UTC(from, Number(month) - 1, Number(day)) - start) / length;
}
