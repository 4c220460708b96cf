import type { Metadata } from 'next';
import { translate } from '../../../components/ui/messages.ts';
import { siteLanguage } from '../../site.ts';
import { basePath, cards } from '../../story-source.ts';

const t = translate(siteLanguage);
export const metadata: Metadata = { title: t('about.title') };

export default async function AboutPage() {
  const stories = (await cards()).flatMap(({ editions }) => editions.slice(0, 1));
  return (
    <>
      <h1>{t('about.title')}</h1>
      <h2>{t('about.what')}</h2>
      <p>{t('about.whatText')}</p>
      <h2>{t('about.evidence')}</h2>
      <p>{t('about.evidenceText')}</p>
      <h2 id="privacy">{t('about.privacy')}</h2>
      <p>{t('about.privacyText')}</p>
      <h2 id="licences">{t('about.licences')}</h2>
      <p>{t('about.licenceCode')}</p>
      <p>{t('about.licenceStories')}</p>
      <ul className="plain-list">
        {stories.map(({ address, name, license }) => (
          <li key={address}>
            <a href={basePath + address}>{name}</a>: {license ?? t('about.noLicence')}
          </li>
        ))}
      </ul>
      <p>{t('about.licenceFonts')}</p>
      <p>{t('about.licenceData')}</p>
    </>
  );
}
