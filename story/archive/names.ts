/** Which file names an archive may contain: names that mean the same on every system and stay inside the folder. */
import type { Refusal } from './refusal.ts';

/** Names that Windows reserves for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;
const LONGEST = 240;

/** Why a name is refused; undefined if it is valid. Parts are separated by slashes. */
export function nameFault(name: string): Refusal | undefined {
  if (name.includes('\0')) return 'nul';
  if (name.includes('\\')) return 'backslash';
  if (/^[a-z]:/i.test(name)) return 'drive';
  if (name.startsWith('/')) return 'absolute';
  if (name === '' || name.length > LONGEST) return 'name';
  const parts = name.split('/');
  if (parts.includes('..')) return 'outside';
  if (parts.some((part) => DEVICE.test(part))) return 'device';
  const isOdd = (part: string) => part === '' || /[<>:"|?*\p{Cc}]|[. ]$/u.test(part);
  return parts.some(isOdd) ? 'name' : undefined;
}

/** Finds conflicts between names: one file on some systems and two on others, or both a file and a folder. */
export function collision(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  const folders = new Set<string>();
  const plain = (name: string) => name.normalize('NFC').toLowerCase();
  for (const name of names.map(plain)) {
    const parts = name.split('/');
    parts.slice(1).forEach((_, i) => folders.add(parts.slice(0, i + 1).join('/')));
  }
  return names.find((name) => {
    const same = plain(name);
    const isTaken = seen.has(same) || folders.has(same);
    seen.add(same);
    return isTaken;
  });
}
