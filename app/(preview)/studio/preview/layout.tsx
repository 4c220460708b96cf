import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { words } from '../../../../story/catalogue/studio/preview.g.ts';
import { FramedScript, TrustScript } from '../../../boot.tsx';
import { siteLanguage } from '../../../site.ts';
import { basePath } from '../../../story-source.ts';
import { fontClasses } from '../../../styles.ts';
import '../../../../components/presenter/presenter.css';
import '../../../../components/themes/press/theme.g.css';
import '../../../../components/themes/dark/theme.g.css';
import '../../../../components/themes/dark/look.css';
import '../../../../components/themes/classroom/theme.g.css';
import '../../../../components/themes/classroom/look.css';
import '../../../../components/studio/preview/preview-page.css';

/** The page is useless without a draft, so search engines are asked not to index it. */
export const metadata: Metadata = { title: words.title, robots: { index: false } };

/**
 * A separate root layout, as for embeds: no site bar, no storage. A draft may use any theme, because each
 * theme scopes its rules by its name.
 */
export default function PreviewLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={siteLanguage} dir="ltr" className={fontClasses} suppressHydrationWarning>
      <head>
        <TrustScript basePath={basePath} />
        <FramedScript />
      </head>
      <body className="framed">{children}</body>
    </html>
  );
}
