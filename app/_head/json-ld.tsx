'use client';
/**
 * A page's JSON-LD, sent once: left out of the data that Next adds to the page, as in
 * components/reader/static-html.tsx.
 */
import { savedTree } from '../../components/reader/saved-tree.ts';

export function JsonLd(props: { readonly name: string }) {
  return (
    <div hidden suppressHydrationWarning>
      {typeof window === 'undefined' ? savedTree(props.name) : ''}
    </div>
  );
}
