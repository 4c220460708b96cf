import type { Metadata } from 'next';
import { CHECK_LANGUAGES, checkWordsOf, CheckPage } from '../../../../_class/ui/check-page.tsx';
import '../../../../_class/ui/check.css';
import { basePath } from '../../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly lang: string }>;
}
export const dynamicParams = false;
export const generateStaticParams = () => CHECK_LANGUAGES.map((lang) => ({ lang }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: checkWordsOf((await params).lang).title, robots: { index: false } };
}

export default async function Page({ params }: Props) {
  const served = process.env.HANDSCROLL_MODE !== 'export';
  return <CheckPage basePath={basePath} lang={(await params).lang} served={served} />;
}
