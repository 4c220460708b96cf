import type { Metadata } from 'next';
import { classMessages } from '../../../components/ui/messages.class.en.ts';
import { JoinPage } from '../../join-page.tsx';

export const metadata: Metadata = { title: classMessages.join, robots: { index: false } };

/** `/class/#K7M4QX`: the target of a class's link and QR code. */
export default function Page() {
  return <JoinPage auto />;
}
