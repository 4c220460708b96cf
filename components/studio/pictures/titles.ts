/** What forms call the fields of a kind. */
import { OF_STATE, PARTS, SHARED, STATE } from './fields.en.ts';

/** The title of a field, its name in words where nobody has given it one. */
export function titleOf(kind: string, of: 'state' | 'params', key: string): string {
  const [own, shared] = of === 'state' ? [STATE[kind], OF_STATE] : [PARTS[kind], SHARED];
  const title = own?.[key] ?? shared[key];
  return (
    title ??
    key
      .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
      .replace(/^./, (letter) => letter.toUpperCase())
  );
}

/** Whether a field has been given a title: those are shown first. */
export const hasTitle = (kind: string, key: string): boolean =>
  Object.hasOwn(PARTS[kind] ?? {}, key) || Object.hasOwn(SHARED, key);
