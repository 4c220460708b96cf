/** `<html>` and the frame of pages that are not of a story: library, help, about, not found. */
import type { ReactNode } from 'react';
import { translate } from '../components/ui/messages.ts';
import { RestoreScript, TrustScript } from './boot.tsx';
import { Live } from './live.tsx';
import { hasPart, siteLanguage, siteName, siteSettings } from './site.ts';
import { basePath } from './story-source.ts';
import { fontClasses } from './styles.ts';

export { siteLanguage };

const PARTS = ['studio', 'scenes', 'help', 'about'] as const;
const ADDRESS = /^(?:https?:\/\/|mailto:|\/)\S+$/;

export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const t = translate(siteLanguage);
  const { logo, colours, imprint = '', privacy = '' } = siteSettings();
  const parts = PARTS.filter(hasPart).map((part) => (
    <a key={part} href={`${basePath}/${part}/`}>
      {t(`site.${part}`)}
    </a>
  ));
  const note = (text: string, name: string) =>
    ADDRESS.test(text) ? <a href={text}>{name}</a> : <span>{text}</span>;
  return (
    <html lang={siteLanguage} dir="ltr" className={fontClasses}>
      <head>
        <TrustScript basePath={basePath} />
        {colours ? (
          <style>{`body.site{--ground:${colours.ground};--text:${colours.text};--second:${colours.text};--line:${colours.text}66;--accent:${colours.accent};--on-accent:${colours.ground};--brocade:${colours.accent};--glow:transparent;--corner:transparent}`}</style>
        ) : null}
      </head>
      <body className="site themed" data-mood="dawn">
        <a className="skip" href="#text">
          {t('site.skip')}
        </a>
        <header className="site-bar">
          <a className="wordmark" href={`${basePath}/`}>
            {logo ? <img src={basePath + logo.address} alt={siteName()} /> : siteName()}
          </a>
          <nav>{parts}</nav>
        </header>
        <main id="text" className="site-main">
          {children}
        </main>
        <footer className="site-bar">
          <span>{process.env.HANDSCROLL_SITE ? siteName() : t('about.licenceCode')}</span>
          {note(imprint, t('site.imprint'))}
          {note(privacy, t('about.privacy'))}
          <nav aria-label={siteName()}>{parts}</nav>
        </footer>
        <RestoreScript />
        <Live />
      </body>
    </html>
  );
}
