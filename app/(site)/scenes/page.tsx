import type { Metadata } from 'next';
import { exampleSlug } from '../../../components/gallery/kind-script.ts';
import { partOf } from '../../../components/gallery/part-of.ts';
import { StateFigure } from '../../../components/gallery/state-figure.tsx';
import { kindName } from '../../../components/studio/pictures/names.ts';
import { translate } from '../../../components/ui/messages.ts';
import { siteLanguage } from '../../site-frame.tsx';
import { basePath } from '../../story-source.ts';
import { kindEntries } from './kind-entry.ts';
import '../../../components/gallery/gallery.css';

const t = translate(siteLanguage);
export const metadata: Metadata = { title: t('gallery.title'), description: t('gallery.intro') };

export default async function ScenesPage() {
  return (
    <>
      <h1>{t('gallery.title')}</h1>
      <p className="lead">{t('gallery.intro')}</p>
      <ul className="kind-list all-kinds">
        {(await kindEntries()).map(({ spec, story, card, manifest }) => {
          const step = story.steps[card];
          return (
            <li key={spec.kind} className="kind-card">
              {step && (
                <StateFigure
                  story={story}
                  step={step}
                  manifest={manifest}
                  basePath={basePath}
                  slug={exampleSlug(spec.kind)}
                  part={partOf(story)}
                />
              )}
              <h2>
                <a href={`${basePath}/scenes/${spec.kind}/`}>{kindName(spec.kind)}</a>
              </h2>
              <p>
                <code>{spec.kind}</code>: {spec.summary}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
