/** One step alone, as a page: what is shared, since what reads links never sees a fragment. */
import type { Step, Story } from '../../story/story.ts';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import { addressOf, proseOf } from '../step/context.ts';
import { FigureNumbers } from '../step/numbers.tsx';
import { richLine, richText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';
import { keepTree } from './kept-tree.ts';
import { StaticHtml } from './static-html.tsx';
import { StorySheet } from './story-sheet.tsx';

export interface StepPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly step: Step;
  readonly manifest:
    (StillAddresses & { readonly tables: { readonly [step: string]: string } }) | undefined;
  readonly basePath: string;
}

export function StepPage(props: StepPageProps) {
  const name = `${props.story.address}step/${props.step.id}`;
  keepTree(name, <StepDocument {...props} />);
  return <StaticHtml name={name} />;
}

export function StepDocument({ story, step, manifest, basePath }: StepPageProps) {
  const prose = proseOf(story, 'tables', basePath);
  const file = manifest?.tables[step.id];
  return (
    <StorySheet prose={prose} title={step.name} footnotes>
      {manifest ? <StepFigure {...{ story, step, manifest, basePath }} eager /> : null}
      {step.builds.map(({ title, text }, index) => (
        <div key={index}>
          {title ? <h2>{richLine(runsOf(prose, title))}</h2> : null}
          {richText(blocksOf(prose, text))}
        </div>
      ))}
      {step.figure ? (
        <FigureNumbers {...{ prose, step }} figure={step.figure} file={file && basePath + file} />
      ) : null}
      <p>
        <a href={`${prose.article}#${addressOf(step)}`}>{prose.t('tour.readOn')}</a>
      </p>
    </StorySheet>
  );
}
