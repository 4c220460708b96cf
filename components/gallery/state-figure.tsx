/** One state of an example as a picture with its words, in a box of a page. */
import type { ReactElement } from 'react';
import type { Step, Story } from '../../story/story.ts';
import type { Part } from './part-of.ts';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';

export function StateFigure(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  readonly basePath: string;
  /** The slug under which the build published the example's files. */
  readonly slug: string;
  readonly part: Part;
}): ReactElement {
  const { story, step, manifest, basePath } = props;
  return (
    <div className={`state-figure part-${props.part} themed ground mood-${step.mood}`}>
      <span id={`${step.id}-h`} className="visually-hidden">
        {step.name}
      </span>
      <StepFigure
        story={story}
        step={step}
        manifest={manifest}
        basePath={basePath}
        slug={props.slug}
      />
    </div>
  );
}
