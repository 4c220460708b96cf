import type { Metadata } from 'next';
import { translate } from '../components/ui/messages.ts';
import { NotFoundText } from './not-found-text.tsx';
import { SiteFrame, siteLanguage } from './site-frame.tsx';
import './styles.ts';

export const metadata: Metadata = { title: translate(siteLanguage)('site.notFound') };

/** For all unknown addresses. It needs its own `<html>`, because there are several root layouts. */
export default function GlobalNotFound() {
  return (
    <SiteFrame>
      <NotFoundText />
    </SiteFrame>
  );
}
