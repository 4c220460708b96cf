import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { translate } from '../../components/ui/messages.ts';
import { siteLanguage, siteName, siteSettings } from '../site.ts';
import { SiteFrame } from '../site-frame.tsx';
import '../styles.ts';

const t = translate(siteLanguage);
export const metadata: Metadata = {
  title: { default: siteName(), template: `%s · ${siteName()}` },
  description: t('site.tagline'),
};
export const viewport: Viewport = { themeColor: siteSettings().colours?.ground ?? '#dccba4' };

export default function SiteLayout({ children }: { readonly children: ReactNode }) {
  return <SiteFrame>{children}</SiteFrame>;
}
