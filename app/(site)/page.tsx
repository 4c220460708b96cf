import type { Metadata } from 'next';
import { translate } from '../../components/ui/messages.ts';
import type { Card } from '../../story/disk/card.ts';
import { siteHead } from '../_head/head.ts';
import { FrontPage } from '../front-page.tsx';
import { siteLanguage } from '../site.ts';
import { StoryList } from '../story-card.tsx';
import { basePath, cards } from '../story-source.ts';

/** The stories that come with the program. */
const EXAMPLES = ['ten-peaks', 'air-on-the-mountain', 'a-long-life'];
/** Whether this is the program as it comes, which nobody has made a site of. */
const isBare = (all: readonly Card[]) =>
  !process.env.HANDSCROLL_SITE && all.every(({ slug }) => EXAMPLES.includes(slug));

const t = translate(siteLanguage);
export async function generateMetadata(): Promise<Metadata> {
  const all = await cards();
  return siteHead(t(isBare(all) ? 'front.lead' : 'site.tagline'), all[0]?.editions[0]);
}

export default async function HomePage() {
  const all = await cards();
  if (isBare(all)) return <FrontPage all={all} />;
  const only = all.length === 1 ? all[0]?.editions[0] : undefined;
  return (
    <>
      {/* One story alone opens itself; its card below is the plain link. */}
      {only && <meta httpEquiv="refresh" content={`0; url=${basePath}${only.address}`} />}
      <h1>{t('site.library')}</h1>
      <p className="lead">{t('site.libraryIntro')}</p>
      <StoryList cards={all} />
    </>
  );
}
