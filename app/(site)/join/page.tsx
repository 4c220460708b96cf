import type { Metadata } from 'next';
import { ui } from '../../../story/catalogue/ui.g.ts';
import { JoinPage } from '../../join-page.tsx';

export const metadata: Metadata = { title: ui.en.class.join, robots: { index: false } };

export default function Page() {
  return <JoinPage />;
}
