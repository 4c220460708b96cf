import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { translate } from '../../components/ui/messages.ts';
import { SiteFrame, siteLanguage } from '../site-frame.tsx';
import '../styles.ts';

const t = translate(siteLanguage);
export const metadata: Metadata = {
  title: { default: t('site.name'), template: `%s · ${t('site.name')}` },
  description: t('site.tagline'),
};
export const viewport: Viewport = { themeColor: '#dccba4' };

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
