/** The page beside the article: every figure as a table, with its limits and its sources. */
import type { Step, Story } from '../../story/story.ts';
import { proseOf } from '../step/context.ts';
import { Numbers } from '../step/numbers.tsx';
import { StaticHtml } from './static-html.tsx';
import { keepTree } from './saved-tree.ts';
import { StorySheet } from './story-sheet.tsx';
import { richLine, withStop } from '../step/rich-text.tsx';
import { runsOf } from '../step/runs.ts';

export interface NumbersPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly manifest: { readonly tables: { readonly [step: string]: string } } | undefined;
  readonly basePath: string;
}

export function NumbersPage(props: NumbersPageProps) {
  const name = `${props.story.address}data`;
  keepTree(name, <NumbersDocument {...props} />);
  return <StaticHtml name={name} />;
}

export function NumbersDocument({ story, manifest, basePath }: NumbersPageProps) {
  const prose = proseOf(story, 'tables', basePath);
  const { t } = prose;
  const fileOf = (step: Step) => {
    const file = manifest?.tables[step.id];
    return file && basePath + file;
  };
  return (
    <StorySheet prose={prose} title={t('story.numbers')} footnotes>
      <p className="lead">
        {richLine(withStop(runsOf(prose, story.title)))}
        {`${t('story.numbersIntro')} `}
        <a href={prose.list}>{t('source.all', { count: story.sources.length })}</a>
      </p>
      <Numbers prose={prose} fileOf={fileOf} />
    </StorySheet>
  );
}
