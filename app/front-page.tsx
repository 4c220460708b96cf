/** What a stranger sees at the program's own site: what it is, for whom, and what to press. */
import { SceneTableView } from '../components/gallery/scene-table-view.tsx';
import { stateTexts } from '../components/gallery/state-texts.ts';
import { translate } from '../components/ui/messages.ts';
import type { Card } from '../story/disk/card.ts';
import { kindEntry } from './(site)/scenes/kind-entry.ts';
import { siteLanguage } from './site.ts';
import { StoryList } from './story-card.tsx';
import { basePath } from './story-source.ts';
import '../components/gallery/gallery.css';
import '../components/ui/front.css';

const t = translate(siteLanguage);
/** Of every still. */
const SIZE = { width: 1440, height: 900 };
export async function FrontPage({ all }: { readonly all: readonly Card[] }) {
  const [peaks, lines] = [await kindEntry('peaks'), await kindEntry('lines')];
  const still = (name: string) =>
    basePath + (peaks?.manifest.stills[name] ?? lines?.manifest.stills[name] ?? '');
  const table = lines && stateTexts(lines.spec, lines.story).at(-1)?.table;
  const doors = {
    read: all[0]?.editions[0]?.address ?? '/#stories',
    make: '/studio/',
    present: '/help/present/',
    teach: '/help/teach/',
  };
  const way = {
    table: table && <SceneTableView table={table} caption={t('front.share')} />,
    picture: <img src={still('lines-whole.wide')} alt={t('front.wholeAlt')} {...SIZE} />,
    story: <img src={still('lines-half.wide')} alt={t('front.sampleAlt')} {...SIZE} />,
  };
  return (
    <>
      <section className="front-opening themed">
        <h1>{t('front.promise')}</h1>
        <p className="lead">{t('front.lead')}</p>
        <a className="plain-button" href={`${basePath}/studio/`}>
          {t('site.studio')}
        </a>
        <label>
          <input type="checkbox" /> {t('front.still')}
        </label>
        {['bare', 'painted'].map((state) => (
          <img key={state} src={still(`peaks-${state}.wide`)} alt="" {...SIZE} />
        ))}
      </section>
      <ul className="story-list">
        {(['read', 'make', 'present', 'teach'] as const).map((door) => (
          <li key={door} className="kind-card">
            <h2>
              <a href={basePath + doors[door]}>{t(`front.${door}`)}</a>
            </h2>
            <p>{t(`front.${door}Text`)}</p>
          </li>
        ))}
      </ul>
      <h2>{t('front.way')}</h2>
      <ol className="kind-list">
        {(['table', 'picture', 'story'] as const).map((part) => (
          <li key={part} className="kind-card">
            <div className="story-still themed">{way[part]}</div>
            <h3>{t(`front.${part}`)}</h3>
            <p>{t(`front.${part}Text`)}</p>
          </li>
        ))}
      </ol>
      <h2 id="stories">{t('site.library')}</h2>
      <StoryList cards={all} />
    </>
  );
}
