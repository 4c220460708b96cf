/** Where a link in a text may lead: https, mailto, or a step of the same story. */
import { ID_PATTERN } from './schema-words.ts';
import type { FaultKind } from './text-ast.ts';

export type LinkTarget =
  | { readonly ok: true; readonly href: string }
  | { readonly ok: false; readonly kind: FaultKind; readonly value: string };

const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** Addresses are parsed as a browser would, so that nothing hides behind odd spelling. */
export function linkTarget(address: string): LinkTarget {
  if (address === '') return { ok: false, kind: 'no-address', value: '' };
  if (address.startsWith('#')) {
    const step = address.slice(1);
    if (ID_PATTERN.test(step)) return { ok: true, href: address };
    return { ok: false, kind: 'no-address', value: address };
  }
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    const scheme = SCHEME.exec(address)?.[0];
    return { ok: false, kind: scheme ? 'scheme' : 'no-address', value: scheme ?? address };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'mailto:')
    return { ok: false, kind: 'scheme', value: url.protocol };
  if (url.username !== '' || url.password !== '')
    return { ok: false, kind: 'user-info', value: address };
  if (url.protocol === 'mailto:' && !url.pathname.includes('@'))
    return { ok: false, kind: 'no-address', value: address };
  return { ok: true, href: url.href };
}
