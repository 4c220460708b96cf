/**
 * A picture on paper: drawn in ink on white, composed for a phone, since a column of paper is as narrow, its
 * words laid over it. The window leaves out the ground that a phone keeps for its slip of text.
 */
import type { PlacedLabel } from '../../story/scene.ts';
import type { PaperPicture } from '../../story/readings/handout.ts';
import type { Step } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { describeAt } from '../stage/describe.ts';
import { Labels } from '../stage/label-text.tsx';
import { paperName } from '../stage/still-name.ts';
import { Pictures } from '../stage/pictures.tsx';
import { labelsAt, picturesAt } from '../stage/still-words.ts';
import type { PaperStills } from './paper-chapter.tsx';

type Stills = PaperStills['stills'];
export const hasStill = (stills: Stills, step: Step, { stop }: PaperPicture): boolean =>
  stills[paperName(step.id, stop)] !== undefined;

/** The plate of a tall stage, in its own units. */
const PLATE = { width: 390, height: 844 } as const;
/** What kinds fill of it: charts end above the slip, ranges run on behind it. */
const FILLED = { side: [58, 588], over: [52, 716] } as const;
const LINE = 18;

/** From where to where the plate is shown; words count as much as marks. */
export function windowOf(over: boolean, labels: readonly PlacedLabel[]): readonly [number, number] {
  const [top, foot] = FILLED[over ? 'over' : 'side'];
  const tops = labels.map(({ y }) => y * PLATE.height - LINE);
  const feet = labels.map(({ y, lines }) => y * PLATE.height + LINE * (lines.length - 0.5));
  return [
    Math.max(0, Math.floor(Math.min(top, ...tops))),
    Math.min(PLATE.height, Math.ceil(Math.max(foot, ...feet))),
  ];
}

export function PaperFigure(
  props: PaperStills & {
    readonly prose: Prose;
    readonly step: Step;
    readonly picture: PaperPicture;
  },
) {
  const { prose, step, picture, stills, basePath } = props;
  const { story } = prose;
  const { position, build, stop } = picture;
  const url = stills[paperName(step.id, stop)];
  if (url === undefined) return null;
  const over = step.layout.tall === 'over';
  const labels = labelsAt(story, position, 'tall');
  const [top, foot] = windowOf(over, labels);
  const marks = picturesAt(story, position, 'tall', `${basePath}/stories/${story.id}/`);
  return (
    <figure className={`paper-figure ${over ? 'figure-over' : 'figure-side'}`}>
      <svg
        viewBox={`0 ${top} ${PLATE.width} ${foot - top}`}
        role="img"
        aria-label={describeAt(story, step, build, position)}
      >
        <image href={basePath + url} {...PLATE} />
        <svg {...PLATE}>
          <Pictures aspect="tall" className="labels" marks={marks} />
          <Labels labels={labels} className="labels" />
        </svg>
      </svg>
    </figure>
  );
}
