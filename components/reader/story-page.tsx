/**
 * The scroll reader's page as the server renders it: the whole illustrated article, readable and
 * complete before any script arrives. The client part only adds movement to it.
 */
import type { ReactNode } from 'react';
import type { Story } from '../../story/story.ts';
import { addressOf, proseOf, type Prose } from '../step/context.ts';
import { CiteFootnotes, FactFootnotes, TermFootnotes } from '../step/footnotes.tsx';
import { isMounted, type StillAddresses } from '../stage/step-figure.tsx';
import { Bar } from '../ui/bar.tsx';
import { ChapterLine } from '../ui/chapter-line.tsx';
import { translate, wordsOf } from '../ui/messages.ts';
import { LegendPanel } from '../ui/legend.tsx';
import { HelpPanel, MotionPanel } from '../ui/motion.tsx';
import { StaticHtml } from './static-html.tsx';
import { keepTree } from './kept-tree.ts';
import { ScrollArticle } from './scroll-article.tsx';
import { ScrollReader, type ReaderWords } from './scroll-reader.tsx';
import { PageExtras } from './page-extras.tsx';
import { lineOf } from './line-of.ts';
import { ContentsPanel, GlossaryPanel, SourcesPanel } from './panels.tsx';

export interface StoryPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  /** What the build drew: stills and timeline. Without it the article stands without pictures. */
  readonly manifest:
    (StillAddresses & { readonly timeline: string; readonly asks?: string }) | undefined;
  /** The path under which the site is served; empty at a root. */
  readonly basePath: string;
  /** Whether the presenter and the teacher's edition stand beside it. */
  readonly desk: boolean;
  /** In a file by itself, with neither library nor handout: what stands in the place of the ways to them. */
  readonly alone?: ReactNode;
}

export function StoryPage(props: StoryPageProps) {
  const { story, manifest, basePath } = props;
  keepTree(story.address, <StoryDocument {...props} />);
  return (
    <>
      <StaticHtml name={story.address} scrolls />
      <PageExtras />
      {manifest ? (
        <ScrollReader
          timeline={basePath + manifest.timeline}
          {...(manifest.asks && { asks: basePath + manifest.asks })}
          words={readerWords(story)}
        />
      ) : null}
    </>
  );
}

/** What the client part says. */
export const readerWords = ({ lang }: Story): ReaderWords => ({
  here: wordsOf(lang).nav.here,
  unknownAddress: translate(lang)('stage.unknownAddress'),
});

/** Everything that can be read, in one tree. */
export function StoryDocument({
  story,
  manifest,
  basePath,
  desk,
  alone,
  inClass = false,
}: StoryPageProps & Pick<Prose, 'inClass'>) {
  const prose = { ...proseOf(story, 'article', basePath), inClass, desk };
  const { t } = prose;
  // A class reads at an address of its own, and a file by itself at none: neither is handed on.
  const shares = alone === undefined && !inClass;
  const first = story.steps[0];
  // Who reads with a class goes on with it in another language.
  const editions = story.editions.map(({ lang, address }) => ({
    lang,
    address: inClass ? `${address}class/` : address,
  }));
  const share = shares && first ? `step/${first.id}/` : undefined;
  const onTable = manifest !== undefined && first !== undefined && isMounted(first, story);
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
      <ScrollArticle {...{ story, manifest, basePath, prose }} />
      <ChapterLine label={t('nav.chapters')} chapters={lineOf(prose)} onTable={onTable} />
      <ContentsPanel {...{ prose, basePath, editions, share, alone }} />
      <LegendPanel t={t} signs={story.signs} />
      <MotionPanel t={t} />
      <HelpPanel t={t} desk={desk} />
      <FactFootnotes prose={prose} />
      <SourcesPanel prose={prose} />
      <CiteFootnotes prose={prose} />
      {/* Beside each other they say the same words, which compression then sends once. */}
      <TermFootnotes prose={prose} />
      <GlossaryPanel prose={prose} />
    </>
  );
}
