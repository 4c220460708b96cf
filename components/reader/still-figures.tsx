/** The pictures of an article, as files that the build drew. */
import { askedAt } from '../../story/readings/asked-at.ts';
import type { Step, Story } from '../../story/story.ts';
import { PageSeal } from '../stage/page-seal.tsx';
import { PageStrip } from '../stage/page-strip.tsx';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import type { Figures } from '../step/article.tsx';

/** `first`: the step whose picture is loaded eagerly. Without a manifest there are no figures. */
export function stillFigures(props: {
  /** The whole story, also when only a part is shown. */
  readonly story: Story;
  readonly manifest: StillAddresses | undefined;
  readonly basePath: string;
  readonly first: Step | undefined;
}): Figures {
  const { story, manifest, basePath, first } = props;
  if (!manifest) return { figureOf: () => null, answerOf: () => null };
  return {
    figureOf: (step) => (
      <>
        <StepFigure
          {...{ story, step, manifest, basePath }}
          eager={step === first}
          build={askedAt(step)}
        />
        <PageStrip {...{ story, step, manifest, basePath }} />
        <PageSeal {...{ story, step, manifest, basePath }} />
      </>
    ),
    answerOf: (step) =>
      askedAt(step) === undefined ? null : <StepFigure {...{ story, step, manifest, basePath }} />,
  };
}
