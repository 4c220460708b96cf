/** The frame of a page beside the article: its tables, its sources. */
import type { ReactNode } from 'react';
import type { Prose } from '../step/context.ts';
import { CiteFootnotes, FactFootnotes, TermFootnotes } from '../step/footnotes.tsx';
import { GlossaryPanel } from './panels.tsx';

export function StorySheet(props: {
  readonly prose: Prose;
  readonly title: string;
  /** Class of the whole page, for its mood. */
  readonly className?: string;
  /** For a page that has its heading within its content. */
  readonly headless?: boolean;
  readonly children: ReactNode;
  /** Whether the page includes footnotes of facts, sources and terms. */
  readonly footnotes: boolean;
}) {
  const { prose } = props;
  const { story, article, t } = prose;
  return (
    <div className={`site themed ${props.className ?? ''}`.trim()}>
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
        {props.headless ? null : <h1>{props.title}</h1>}
        {props.children}
      </main>
      {props.footnotes ? (
        <>
          <FactFootnotes prose={prose} />
          <CiteFootnotes prose={prose} />
          <TermFootnotes prose={prose} />
          <GlossaryPanel prose={prose} />
        </>
      ) : null}
    </div>
  );
}
