/** JSON-LD as an element. The one place where text becomes a script's content: `<` is written so that it ends none. */
import type { ReactNode } from 'react';
import { keepTree } from '../../components/reader/kept-tree.ts';
import { JsonLd } from './json-ld.tsx';

/** Of data as JSON: no sign in it is one of HTML. */
export const inScript = (data: readonly object[]): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');

// eslint-disable-next-line no-restricted-syntax -- data that no browser runs, escaped above
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** `name` is the page's, unique on the site. */
export function StructuredData(props: { readonly name: string; readonly data: readonly object[] }): ReactNode {
  const name = `${props.name}#data`;
  keepTree(name, <script type="application/ld+json" {...asIs(inScript(props.data))} />);
  return <JsonLd name={name} />;
}
