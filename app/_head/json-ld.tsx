'use client';
/**
 * A page's JSON-LD, sent once: left out of the data that Next adds to the page, as in
 * components/reader/static-html.tsx.
 */
import { keptTree } from '../../components/reader/kept-tree.ts';

export function JsonLd(props: { readonly name: string }) {
  return (
    <div hidden suppressHydrationWarning>
      {typeof window === 'undefined' ? keptTree(props.name) : ''}
    </div>
  );
}
