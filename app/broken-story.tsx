/** Shown instead of a story whose script has errors; lists them for the author. */
import { translate } from '../components/ui/messages.ts';
import { siteLanguage } from './site-frame.tsx';
import { basePath, type StoryEntry } from './story-source.ts';

export function BrokenStory({ entry }: { readonly entry: StoryEntry }) {
  const t = translate(siteLanguage);
  const errors = entry.problems.filter((problem) => problem.severity === 'error');
  return (
    <main id="text" className="site-main themed">
      <h1>{t('site.broken')}</h1>
      <p className="lead">{t('site.brokenIntro', { errors: errors.length })}</p>
      <ol className="problems">
        {errors.map((problem, index) => (
          <li key={index}>
            <code>
              {problem.file}:{problem.line}:{problem.column}: {problem.path}
            </code>
            <br />
            {problem.message}
            {problem.hint ? ` (${problem.hint})` : null}
          </li>
        ))}
      </ol>
      <p>
        <a href={`${basePath}/`}>{t('site.backToLibrary')}</a>
      </p>
    </main>
  );
}
