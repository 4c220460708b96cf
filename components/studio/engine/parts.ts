/**
 * Sends a large value that changes a little each time: from the worker to the page, and from there
 * to the preview. Both ends keep the last value, and unchanged parts are sent as references: a story
 * of ten megabytes is sent in full only once.
 */

/**
 * Unchanged; another value; a list with, for each item, an index into the previous list or [new
 * item]; an object, by its keys.
 */
export type Parts =
  | { readonly type: 'same' }
  | { readonly type: 'value'; readonly value: unknown }
  | { readonly type: 'list'; readonly items: readonly (number | readonly [unknown])[] }
  | { readonly type: 'object'; readonly fields: Readonly<Record<string, Parts>> };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const idOf = (value: unknown) => (isFields(value) ? value['id'] : undefined);

/**
 * `now`, in which every part that equals one of `before` is the same object; items of lists are
 * matched by id, if they have one.
 */
export function keepSame<T>(before: unknown, now: T): T {
  if (before === now) return now;
  if (Array.isArray(before) && Array.isArray(now)) {
    const byId = new Map(before.map((part) => [idOf(part), part as unknown]));
    const partAt = (part: unknown, i: number): unknown =>
      idOf(part) === undefined ? before[i] : byId.get(idOf(part));
    const parts = now.map((part, i) => keepSame(partAt(part, i), part as unknown));
    const isSame = parts.length === before.length && parts.every((part, i) => part === before[i]);
    return (isSame ? before : parts) as T;
  }
  if (!isFields(before) || !isFields(now)) return now;
  const keys = Object.keys(before);
  const parts: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(now)) parts[key] = keepSame(before[key], part);
  const entries = Object.entries(parts);
  const isSame =
    entries.length === keys.length &&
    entries.every(([key, part], i) => key === keys[i] && part === before[key]);
  return (isSame ? before : parts) as T;
}

/** Number of object levels that are sent part by part, down to a series of a script. */
const DEPTH = 3;

/** The message that turns `before` into `now`. */
export function partsOf(before: unknown, now: unknown, depth = DEPTH): Parts {
  if (before === now) return { type: 'same' };
  if (depth > 0 && Array.isArray(before) && Array.isArray(now)) {
    const places = new Map(before.map((part, i) => [part as unknown, i]));
    return { type: 'list', items: now.map((part: unknown) => places.get(part) ?? [part]) };
  }
  if (depth > 0 && isFields(before) && isFields(now)) {
    const fields = Object.entries(now).map(
      ([key, part]) => [key, partsOf(before[key], part, depth - 1)] as const,
    );
    return { type: 'object', fields: Object.fromEntries(fields) };
  }
  return { type: 'value', value: now };
}

/** Applies the message: unchanged parts are the same objects as before. */
export function joinedOf(before: unknown, parts: Parts): unknown {
  switch (parts.type) {
    case 'same':
      return before;
    case 'value':
      return parts.value;
    case 'list':
      return parts.items.map((item) =>
        typeof item === 'number' ? (before as readonly unknown[])[item] : item[0],
      );
    case 'object':
      return Object.fromEntries(
        Object.entries(parts.fields).map(([key, part]) => [
          key,
          joinedOf((before as Fields)[key], part),
        ]),
      );
  }
}
