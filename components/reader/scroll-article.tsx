/** The article with its pictures and the stage that stands behind it, as the server renders it. */
import { askedAt } from '../../story/readings/asked-at.ts';
import type { Step, Story } from '../../story/story.ts';
import { PageSeal } from '../stage/page-seal.tsx';
import { PageStrip } from '../stage/page-strip.tsx';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import { Article, LengthRules } from '../step/article.tsx';
import type { Prose } from '../step/context.ts';

export function ScrollArticle(props: {
  /** The whole story; which of its steps are told, `prose` says. */
  readonly story: Story;
  readonly prose: Prose;
  readonly manifest: StillAddresses | undefined;
  readonly basePath: string;
  readonly isPart?: boolean;
}) {
  const { story, manifest, basePath, prose, isPart } = props;
  const [first] = prose.story.steps;
  const figureOf = (step: Step) =>
    manifest ? (
      <>
        <StepFigure
          {...{ story, step, manifest, basePath }}
          eager={step === first}
          build={askedAt(step)}
        />
        <PageStrip {...{ story, step, manifest, basePath }} />
        <PageSeal {...{ story, step, manifest, basePath }} />
      </>
    ) : null;
  const answerOf = (step: Step) =>
    manifest && askedAt(step) !== undefined ? (
      <StepFigure {...{ story, step, manifest, basePath }} />
    ) : null;
  return (
    <>
      <LengthRules story={prose.story} />
      <div className="scroll" data-scroll="">
        <div className="stage" data-stage="" />
        <main id="text">
          <Article prose={prose} {...{ figureOf, answerOf }} {...(isPart && { isPart })} />
        </main>
      </div>
    </>
  );
}
