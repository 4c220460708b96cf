/** The picture at one stop, for a wide stage, as server HTML: what a projector shows without a canvas. */
import type { ReactElement } from 'react';
import type { Position, Step, Story } from '../../story/story.ts';
import { describeAt } from './describe.ts';
import { Labels } from './label-text.tsx';
import { isMounted, type StillAddresses } from './step-figure.tsx';
import { stillName } from './still-name.ts';
import { labelsAt, Pictures, picturesAt } from './still-words.tsx';

export interface Stop {
  readonly step: Step;
  readonly build: number;
  /** Place among the stops of its step, from 1. */
  readonly number: number;
  readonly position: Position;
}

/** Nothing where the stage is empty. */
export function StopFigure(props: {
  readonly story: Story;
  readonly stop: Stop;
  readonly manifest: StillAddresses;
  readonly basePath: string;
}): ReactElement | null {
  const { story, manifest, basePath } = props;
  const { step, build, number, position } = props.stop;
  const address = (contrast: boolean) => {
    const { stills } = manifest;
    const own = build === step.hold ? undefined : number;
    const url = stills[stillName(step.id, 'wide', contrast, own)];
    return url === undefined ? undefined : basePath + url;
  };
  const src = address(false);
  if (src === undefined) return null;
  const contrast = address(true);
  const marks = picturesAt(story, position, 'wide', `${basePath}/stories/${story.id}/`);
  return (
    <figure className={isMounted(step, story) ? 'stop-figure stop-mounted' : 'stop-figure'}>
      <picture>
        {contrast ? <source srcSet={contrast} media="(forced-colors: active)" /> : null}
        <img
          src={src}
          alt={describeAt(story, step, build, position)}
          decoding="async"
          loading="lazy"
        />
      </picture>
      <div className="plate">
        <Pictures aspect="wide" className="labels" marks={marks} />
        <Labels labels={labelsAt(story, position, 'wide')} className="labels" />
      </div>
    </figure>
  );
}
