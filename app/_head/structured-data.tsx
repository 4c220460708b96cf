/**
 * JSON-LD as an element. The only place where data becomes the content of a script; `<` is escaped, so that
 * no text can end the element.
 */
import type { ReactNode } from 'react';
import { keepTree } from '../../components/reader/saved-tree.ts';
import type { Page } from './head.ts';
import { absoluteUrl } from './head.ts';
import { inScript } from './in-script.ts';
import { JsonLd } from './json-ld.tsx';
import { stepData, storyData } from './structured.ts';
import { site } from '../story-source.ts';

// Data that no browser runs, escaped above.
// eslint-disable-next-line no-restricted-syntax
const asIs = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } });

/** The JSON-LD of a page; nothing if the site's origin is unknown, because JSON-LD needs absolute URLs. */
export function StructuredData({ story, manifest, page, step }: Page): ReactNode {
  if (site === '') return null;
  const sited = { story, manifest, absoluteUrl };
  const data = step ? stepData(sited, step) : storyData(sited, page === 'sources/');
  const name = `${story.address}${page}#data`;
  keepTree(name, <script type="application/ld+json" {...asIs(inScript(data))} />);
  return <JsonLd name={name} />;
}
