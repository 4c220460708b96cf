import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readGuides } from '../../../guides.ts';
import { basePath } from '../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly guide?: readonly string[] }>;
}

export const dynamic = 'force-static';

async function guideAt({ params }: Props) {
  const [asked = ''] = (await params).guide ?? [];
  return (await readGuides()).find(({ slug }) => slug === asked) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, lead } = await guideAt(props);
  return { title, description: lead };
}

/** What the build made of our own Markdown (bin/guides.ts). */
// eslint-disable-next-line no-restricted-syntax
const asIs = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } });

export default async function GuidePage(props: Props) {
  const { title, html } = await guideAt(props);
  return (
    <div lang="en">
      <h1>{title}</h1>
      <div className="guide" {...asIs(html.replaceAll('src="/', `src="${basePath}/`))} />
    </div>
  );
}
