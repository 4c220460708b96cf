import type { Metadata } from 'next';
import { ui } from '../../../story/catalogue/ui.g.ts';
import { JoinPage } from '../../join-page.tsx';

export const metadata: Metadata = { title: ui.en.class.join, robots: { index: false } };

/** `/class/#K7M4QX`: the target of a class's link and QR code. */
export default function Page() {
  return <JoinPage auto />;
}
