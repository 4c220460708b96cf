/** JSON-LD as an element. The one place where data becomes a script's content: `<` is written so that it ends none. */
import type { ReactNode } from 'react';
import { keepTree } from '../../components/reader/kept-tree.ts';
import type { Page } from './head.ts';
import { whole } from './head.ts';
import { inScript } from './in-script.ts';
import { JsonLd } from './json-ld.tsx';
import { stepData, storyData } from './structured.ts';
import { site } from '../story-source.ts';

// Data that no browser runs, escaped above.
// eslint-disable-next-line no-restricted-syntax
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** What machines read of a page; nothing where the site's own address is not known, since all of it is said by addresses. */
export function StructuredData({ story, manifest, page, step }: Page): ReactNode {
  if (site === '') return null;
  const sited = { story, manifest, whole };
  const data = step ? stepData(sited, step) : storyData(sited, page === 'sources/');
  const name = `${story.address}${page}#data`;
  keepTree(name, <script type="application/ld+json" {...asIs(inScript(data))} />);
  return <JsonLd name={name} />;
}
