import type { Metadata } from 'next';
import { CheckPage } from '../../../_class/ui/check-page.tsx';
import { checkMessages } from '../../../../components/ui/messages.check.en.ts';
import '../../../_class/ui/check.css';
import { basePath } from '../../../story-source.ts';

export const metadata: Metadata = { title: checkMessages.title, robots: { index: false } };

/** `/class/check/`: whether a class comes through this network. */
export default function Page() {
  const served = process.env.HANDSCROLL_MODE !== 'export';
  return <CheckPage basePath={basePath} lang="en" served={served} />;
}
