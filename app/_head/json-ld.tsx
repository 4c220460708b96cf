'use client';
/** Data for machines in a page, sent once: kept from the payload that Next sends along, as components/reader/static-html.tsx does. */
import { keptTree } from '../../components/reader/kept-tree.ts';

export function JsonLd(props: { readonly name: string }) {
  return (
    <div hidden suppressHydrationWarning>
      {typeof window === 'undefined' ? keptTree(props.name) : ''}
    </div>
  );
}
