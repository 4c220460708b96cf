/** Shown at an unknown address: lists the stories that exist. */
import { translate } from '../components/ui/messages.ts';
import { siteLanguage } from './site-frame.tsx';
import { StoryList } from './story-card.tsx';
import { cards } from './story-source.ts';

export async function NotFoundText() {
  const t = translate(siteLanguage);
  return (
    <>
      <h1>{t('site.notFound')}</h1>
      <p className="lead">{t('site.notFoundIntro')}</p>
      <StoryList cards={await cards()} />
    </>
  );
}
