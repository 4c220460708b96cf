/**
 * One step like a figure in a newspaper: its head, its picture with all its words beside or below,
 * its question, readings and numbers. Scripts show one stop's words at a time and move the picture
 * (scene-reader.tsx).
 */
import { askedAt } from '../../story/readings/asked-at.ts';
import type { Figure, Step, Story } from '../../story/story.ts';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import type { Prose } from '../step/context.ts';
import { FigureBasis } from '../step/numbers.tsx';
import { Question } from '../asks/question.tsx';
import { richLine, richText } from '../step/rich-text.tsx';
import { blocksOf } from '../step/runs.ts';
import { SourceList } from '../step/source-list.tsx';
import { FigureNote, Views } from '../step/step-parts.tsx';
import { stepText } from '../step/step-text.ts';
import { TALL_BELOW } from './tall-below.ts';

export function Scene(props: {
  readonly story: Story;
  readonly prose: Prose;
  readonly step: Step;
  readonly manifest: StillAddresses | undefined;
  readonly basePath: string;
}) {
  const { story, prose, step, manifest, basePath } = props;
  const text = stepText(prose, step, 'article');
  const { chapter } = text;
  const figure = (build?: number) =>
    manifest ? (
      <StepFigure
        {...{ story, step, manifest, basePath, build }}
        tallBelow={TALL_BELOW}
        eager={build === askedAt(step)}
      />
    ) : null;
  const asked = askedAt(step);
  return (
    <main
      id="text"
      className={`embed-scene embed-${step.layout.wide} embed-tall-${step.layout.tall}`}
    >
      <div className="embed-held">
        <div className="embed-figure">
          <header className="embed-head" data-first-screen="">
            <p className="embed-kicker">{richLine(chapter.title)}</p>
            <h1 id={`${step.id}-h`}>{richLine(text.title)}</h1>
          </header>
          <div className="embed-pictures" data-embed-stage="">
            {asked === undefined ? null : figure(asked)}
            {figure()}
          </div>
          <div className="embed-tools" data-embed-tools="" />
          <div className="embed-words">
            {step.builds.map((build, index) => (
              <div key={index} className="embed-build">
                {richText(blocksOf(prose, build.text))}
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className="embed-below">
        <FigureNote figure={text.figure} />
        <Views of={step.id} views={text.views} />
        {text.ask ? <Question ask={text.ask} as="article" step={step.id} /> : null}
        {step.figure ? <Numbers prose={prose} figure={step.figure} /> : null}
      </div>
    </main>
  );
}

/** The figure's numbers and limits, folded. */
function Numbers({ prose, figure }: { readonly prose: Prose; readonly figure: Figure }) {
  return (
    <details className="embed-more">
      <summary>{prose.t('embed.numbers')}</summary>
      <FigureBasis {...{ prose, figure }} />
      <SourceList prose={prose} of={prose.story.sources.map(({ id }) => id)} />
    </details>
  );
}
