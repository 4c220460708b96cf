/** The end of the story: the way to what it stands on. */
import { Opens } from '../ui/panel.tsx';
import type { Prose } from './context.ts';

export function Closing({ prose }: { readonly prose: Prose }) {
  const { story, tables, t } = prose;
  return (
    <div className="closing">
      <h4>{t('nav.sources')}</h4>
      <p>
        {t('source.intro', { count: story.sources.length })}{' '}
        <Opens panel="sources" className="text-button">
          {t('source.open')}
        </Opens>{' '}
        <a href={tables}>{t('story.numbers')}</a>
      </p>
    </div>
  );
}
