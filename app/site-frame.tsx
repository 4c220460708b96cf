/** `<html>` and the frame of pages that are not of a story: library, about, not found. */
import type { ReactNode } from 'react';
import { translate } from '../components/ui/messages.ts';
import { fontClasses } from './styles.ts';
import { Live } from './live.tsx';
import { basePath } from './story-source.ts';
import { RestoreScript, TrustScript } from './boot.tsx';
import { siteLanguage } from './site-language.ts';

export { siteLanguage };

export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const t = translate(siteLanguage);
  return (
    <html lang={siteLanguage} dir="ltr" className={fontClasses}>
      <head>
        <TrustScript basePath={basePath} />
      </head>
      <body className="site themed" data-mood="dawn">
        <a className="skip" href="#text">
          {t('site.skip')}
        </a>
        <header className="site-bar">
          <a className="wordmark" href={`${basePath}/`}>
            {t('site.name')}
          </a>
          <nav>
            <a href={`${basePath}/scenes/`}>{t('site.scenes')}</a>
            <a href={`${basePath}/about/`}>{t('site.about')}</a>
          </nav>
        </header>
        <main id="text" className="site-main">
          {children}
        </main>
        <RestoreScript />
        <Live />
      </body>
    </html>
  );
}
