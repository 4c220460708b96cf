/** The page of sources, each in full. The article's footnotes link to it, and its panel shows this list. */
import type { Story } from '../../story/story.ts';
import { proseOf } from '../step/context.ts';
import { SourceList } from '../step/source-list.tsx';
import { StaticHtml } from './static-html.tsx';
import { keepTree } from './saved-tree.ts';
import { StorySheet } from './story-sheet.tsx';
import { richLine, withStop } from '../step/rich-text.tsx';
import { runsOf } from '../step/runs.ts';

export interface SourcesPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly basePath: string;
}

export function SourcesPage(props: SourcesPageProps) {
  const name = `${props.story.address}sources`;
  keepTree(name, <SourcesDocument {...props} />);
  return <StaticHtml name={name} />;
}

export function SourcesDocument({ story, basePath }: SourcesPageProps) {
  const prose = proseOf(story, 'list', basePath);
  const { t } = prose;
  return (
    <StorySheet prose={prose} title={t('nav.sources')} footnotes>
      <p className="lead">
        {richLine(withStop(runsOf(prose, story.title)))}
        {t('source.intro', { count: story.sources.length })}
      </p>
      <SourceList prose={prose} />
    </StorySheet>
  );
}
