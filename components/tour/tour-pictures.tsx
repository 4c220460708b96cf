/**
 * The pictures of one step where nothing moves: its hold, as the article has it, and on wide stages one for
 * every other stop. Each says for which builds it stands: while the words lead to a stop, the stop is shown.
 */
import type { Step, Story } from '../../story/story.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import { StopFigure } from '../stage/stop-figure.tsx';
import { stopPicture } from '../stage/stop-picture.ts';

export function TourPictures(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  readonly basePath: string;
}) {
  const { story, step, manifest, basePath } = props;
  const stops = stopSheets(story).filter((stop) => stop.step === step);
  const leadingTo = (index: number) => {
    const after = stops[index - 1]?.build ?? -1;
    return step.builds
      .map((_, build) => build)
      .filter((build) => build > after && build <= (stops[index]?.build ?? 0))
      .join(' ');
  };
  return stops.map((stop, index) => {
    const holds = stop.build === step.hold;
    const picture = holds ? undefined : stopPicture(story, stop, manifest);
    return (
      <div
        key={stop.id}
        className={holds ? 'tour-hold' : 'tour-stop'}
        data-tour-builds={leadingTo(index)}
      >
        {holds ? (
          <StepFigure {...{ story, step, manifest, basePath }} eager={step === story.steps[0]} />
        ) : null}
        {picture ? <StopFigure picture={picture} basePath={basePath} lazy /> : null}
      </div>
    );
  });
}
