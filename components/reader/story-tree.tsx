/**
 * The whole text of a story in one tree of plain components, so that it renders on a server and in a
 * browser. Pictures are passed in.
 */
import type { ReactNode } from 'react';
import type { Story } from '../../story/story.ts';
import type { ArticleProps } from '../step/article.tsx';
import { addressOf, proseOf, type Prose } from '../step/context.ts';
import { CiteFootnotes, FactFootnotes, TermFootnotes } from '../step/footnotes.tsx';
import { Bar } from '../ui/bar.tsx';
import { ChapterLine } from '../ui/chapter-line.tsx';
import { LegendPanel } from '../ui/legend.tsx';
import { translate, wordsOf } from '../ui/messages.ts';
import { HelpPanel, MotionPanel } from '../ui/motion.tsx';
import { lineOf } from './line-of.ts';
import { ContentsPanel, GlossaryPanel, SourcesPanel } from './panels.tsx';
import { ScrollArticle } from './scroll-article.tsx';
import type { ReaderWords } from './scroll-reader.tsx';

export interface StoryTreeProps extends Pick<Prose, 'inClass'>, Pick<ArticleProps, 'keep'> {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  /** The path under which the site is served; empty at a root. */
  readonly basePath: string;
  /** Whether the presenter and the teacher's edition are on this site. */
  readonly desk: boolean;
  /** In a one-file story, which has neither library nor handout: shown in place of the links to them. */
  readonly alone?: ReactNode;
  /** Address for editing a copy; absent for a draft in the studio. */
  readonly copy?: string | undefined;
}

/** The words that the client part uses. */
export const readerWords = ({ lang }: Pick<Story, 'lang'>): ReaderWords => ({
  here: wordsOf(lang).nav.here,
  unknownAddress: translate(lang)('stage.unknownAddress'),
});

export function StoryTree({
  story,
  basePath,
  desk,
  alone,
  copy,
  inClass = false,
  figures,
  onTable,
  keep,
}: StoryTreeProps & {
  readonly figures: ArticleProps['figures'];
  /** Whether the first picture has a table around it. */
  readonly onTable: boolean;
}) {
  // A class has an address of its own and a one-file story has none: neither can be shared.
  const shares = alone === undefined && !inClass;
  const first = story.steps[0];
  // A student stays in the class when changing the language.
  const editions = story.editions.map(({ lang, address }) => ({
    lang,
    address: inClass ? `${address}class/` : address,
  }));
  const share = shares && first ? `step/${first.id}/` : undefined;
  const library = shares ? `${basePath}/` : undefined;
  const prose = { ...proseOf(story, 'article', basePath), inClass, desk, share, library };
  const { t } = prose;
  return (
    <>
      <a className="skip" href="#text">
        {t('site.skip')}
      </a>
      <Bar
        t={t}
        title={story.name}
        top={first ? `#${addressOf(first)}` : '#text'}
        {...{ desk, onTable, basePath, share }}
        lang={story.lang}
        editions={editions}
      />
      <ScrollArticle {...{ prose, figures, keep }} />
      <ChapterLine label={t('nav.chapters')} chapters={lineOf(prose)} onTable={onTable} />
      <ContentsPanel
        {...{ prose, basePath, editions, share, alone }}
        copy={shares ? copy : undefined}
      />
      <LegendPanel t={t} signs={story.signs} />
      <MotionPanel t={t} />
      <HelpPanel t={t} desk={desk} />
      <FactFootnotes prose={prose} />
      <SourcesPanel prose={prose} />
      <CiteFootnotes prose={prose} />
      {/* Glossary and footnotes contain the same words: next to each other they compress to one copy. */}
      <TermFootnotes prose={prose} />
      <GlossaryPanel prose={prose} />
    </>
  );
}
