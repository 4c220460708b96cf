/**
 * The footer: chapter names above one thin skyline, painted up to the reader's position. On phones
 * it is the line under the header. A reader moves the paint (../reader/progress.ts) and sets
 * `aria-current` of a `[data-to-chapter]` link, whose `[data-step-of]` then says "step 2 of 9".
 */
import { broadSkylinePath, SKYLINE, skylinePath } from './skyline.ts';

export interface LineChapter {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly href: string;
  /** One weight per step, 0 to 1: the height of its hill. */
  readonly steps: readonly number[];
}

export function ChapterLine(props: {
  readonly label: string;
  readonly chapters: readonly LineChapter[];
  /** Same as for the bar. */
  readonly onTable?: boolean;
}) {
  const { chapters } = props;
  const { width, height } = SKYLINE;
  const path = skylinePath(chapters.map((chapter) => chapter.steps));
  const broad = broadSkylinePath(chapters.length);
  const marks = chapters
    .slice(1)
    .map((_, index) => `M${((index + 1) * width) / chapters.length} ${height - 1.5}v3`)
    .join('');
  const drawing = { viewBox: `0 0 ${width} ${height + 2}`, preserveAspectRatio: 'none' } as const;
  return (
    <nav
      className={props.onTable ? 'chapter-line on-table' : 'chapter-line'}
      aria-label={props.label}
      data-counts={chapters.map((chapter) => chapter.steps.length).join(' ')}
    >
      <ol>
        {chapters.map((chapter) => (
          <li key={chapter.id}>
            <a href={chapter.href} data-to-chapter={chapter.id}>
              <b>{chapter.number}</b> {chapter.name}
              <span data-step-of="" />
            </a>
          </li>
        ))}
      </ol>
      <div className="skyline" aria-hidden="true">
        <svg {...drawing}>
          <g className="skyline-fine">
            <path className="skyline-ink" d={`${path}H0`} />
          </g>
          {/* On phones one hill per step would be too narrow. */}
          <g className="skyline-broad">
            <path className="skyline-ink" d={broad} />
          </g>
          <path className="skyline-marks" d={marks} />
        </svg>
        <div className="skyline-read" data-skyline-read="">
          <svg {...drawing} data-skyline-paint="">
            <linearGradient id="skyline-paint" x1="0" y1="0" x2="0" y2="1">
              <stop stopColor="var(--azurite)" offset="0.1" />
              <stop stopColor="var(--malachite)" offset="0.55" />
              <stop stopColor="var(--ochre)" offset="1" />
            </linearGradient>
            <g className="skyline-fine">
              <path className="skyline-paint" d={`${path}Z`} />
            </g>
            <g className="skyline-broad">
              <path className="skyline-paint" d={`${broad}V${height}H0`} />
            </g>
          </svg>
        </div>
        <div className="skyline-now" data-skyline-now="" />
      </div>
    </nav>
  );
}
