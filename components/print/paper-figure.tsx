/**
 * A picture on paper: drawn in ink on white in the composition for phones, since a column of paper
 * is as narrow, with its words laid over it. The visible part excludes the ground that a phone keeps
 * free for its card.
 */
import type { AskText } from '../asks/ask-text.ts';
import { PLATE, type PlacedLabel } from '../../story/scene.ts';
import type { PaperPicture } from '../../story/readings/handout.ts';
import type { Step } from '../../story/story.ts';
import { describeAt } from '../stage/describe.ts';
import { Labels } from '../stage/label-text.tsx';
import { Pictures } from '../stage/pictures.tsx';
import { paperName } from '../stage/still-name.ts';
import { framingAt, labelsAt, picturesAt } from '../stage/still-words.ts';
import type { OnPaper } from './paper-chapter.tsx';

export type Extent = readonly [top: number, bottom: number];
export type Stills = { readonly [name: string]: string };

/** The address of a picture's still; undefined where the stage is empty. */
export const stillOf = (stills: Stills, step: Step, { stop }: PaperPicture) =>
  stills[paperName(step.id, stop)];

/** The part that kinds fill: charts end above the card, ranges continue behind it. */
const FILLED = { side: [58, 588], over: [52, 716] } as const;
const LINE = 18;
/** Allows for the width of a line. */
const EDGE = 4;
const TALL = PLATE.tall;

/**
 * Top and bottom of the part that is shown, so that neither marks nor words are cut off. `drawn`:
 * the extent of the marks, if it is known.
 */
export function windowOf(
  over: boolean,
  labels: readonly PlacedLabel[],
  drawn: Extent = [0, TALL.height],
): Extent {
  const [most, least] = FILLED[over ? 'over' : 'side'];
  const [top, bottom] = [Math.max(most, drawn[0] - EDGE), Math.min(least, drawn[1] + EDGE)];
  const tops = labels.map(({ y }) => y * TALL.height - LINE);
  const feet = labels.map(({ y, lines }) => y * TALL.height + LINE * (lines.length - 0.5));
  return [
    Math.max(0, Math.floor(Math.min(top, ...tops))),
    Math.min(TALL.height, Math.ceil(Math.max(bottom, ...feet))),
  ];
}

export function PaperFigure(
  props: Pick<OnPaper, 'prose' | 'stills' | 'extents' | 'basePath'> & {
    readonly step: Step;
    readonly picture: PaperPicture;
    readonly pins?: AskText['pins'] | undefined;
  },
) {
  const { step, picture, pins, basePath } = props;
  const { story } = props.prose;
  const { position, build } = picture;
  const url = stillOf(props.stills, step, picture);
  if (url === undefined) return null;
  const isOver = step.layout.tall === 'over';
  const labels = labelsAt(story, position, 'tall');
  const [top, bottom] = windowOf(isOver, labels, props.extents?.[paperName(step.id, picture.stop)]);
  const framing = pins && framingAt(story, position, 'tall', pins.on);
  const marks = picturesAt(story, position, 'tall', `${basePath}/stories/${story.id}/`);
  return (
    <figure className={`paper-figure ${isOver ? 'figure-over' : 'figure-side'}`}>
      <svg
        viewBox={`0 ${top} ${TALL.width} ${bottom - top}`}
        role="img"
        aria-label={describeAt(story, step, build, position)}
      >
        <image href={basePath + url} {...TALL} />
        <svg {...TALL}>
          <Pictures aspect="tall" className="labels" marks={marks} />
          <Labels labels={labels} className="labels" />
          {pins?.parts.map((part, i) => {
            const spot = framing?.spotOf(part);
            return spot ? (
              <g key={part} className="paper-pin" transform={`translate(${spot.join()})`}>
                <circle r="10" />
                <text dy="0.36em">{i + 1}</text>
              </g>
            ) : null;
          })}
        </svg>
      </svg>
    </figure>
  );
}
