import type { Metadata } from 'next';
import { classMessages } from '../../../components/ui/messages.class.en.ts';
import { JoinPage } from '../../join-page.tsx';

export const metadata: Metadata = { title: classMessages.join, robots: { index: false } };

export default function Page() {
  return <JoinPage />;
}
