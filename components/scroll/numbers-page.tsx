/** The page beside the article: every figure as a table, with its care and its sources. */
import type { Story } from '../../story/story.ts';
import { proseOf } from '../prose/context.ts';
import { Numbers } from '../prose/numbers.tsx';
import { FactSlips, CiteSlips, TermSlips } from '../prose/slips.tsx';
import { Words } from '../prose/words.tsx';
import { Kept } from './kept.tsx';
import { keepTree } from './kept-tree.ts';
import { GlossaryPanel, SourcesPanel } from './panels.tsx';

export interface NumbersPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly manifest: { readonly tables: { readonly [step: string]: string } } | undefined;
  readonly basePath: string;
}

export function NumbersPage(props: NumbersPageProps) {
  const name = `${props.story.id}/data`;
  keepTree(name, <NumbersDocument {...props} />);
  return <Kept name={name} />;
}

export function NumbersDocument({ story, manifest, basePath }: NumbersPageProps) {
  const article = `${basePath}/s/${story.id}/`;
  const prose = proseOf(story, { article, tables: '' });
  const { t } = prose;
  return (
    <div className="site silk">
      <a className="skip" href="#text">
        {t('site.skip')}
      </a>
      <header className="site-bar">
        <a className="wordmark" href={article}>
          {story.name}
        </a>
        <a href={article}>{t('story.backTo')}</a>
      </header>
      <main id="text" className="site-main">
        <h1>{t('story.numbers')}</h1>
        <p className="lead">
          <Words prose={prose} line={story.title} />
          {`. ${t('story.numbersIntro')}`}
        </p>
        <Numbers
          prose={prose}
          fileOf={(step) => {
            const file = manifest?.tables[step.id];
            return file && basePath + file;
          }}
        />
      </main>
      <FactSlips prose={prose} />
      <SourcesPanel prose={prose} />
      <CiteSlips prose={prose} />
      <TermSlips prose={prose} />
      <GlossaryPanel prose={prose} />
    </div>
  );
}
