import { translate } from '../../components/ui/messages.ts';
import { siteLanguage } from '../site-frame.tsx';
import { StoryList } from '../story-card.tsx';
import { basePath, cards } from '../story-source.ts';

export default async function LibraryPage() {
  const t = translate(siteLanguage);
  return (
    <>
      <h1>{t('site.library')}</h1>
      <p className="lead">
        {t('site.libraryIntro')} <a href={`${basePath}/studio/`}>{t('site.studio')}</a>
      </p>
      <StoryList cards={await cards()} />
    </>
  );
}
