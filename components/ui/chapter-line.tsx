/**
 * The footer: chapter names above one thin skyline, painted as far as the reader has come. On phones
 * it is the line under the header. A reader moves three attributes: `width` of `[data-skyline-clip]`,
 * `x` of `[data-skyline-now]` (both from `skylineX`) and `aria-current` of a `[data-to-chapter]` link,
 * whose `[data-step-of]` then says "step 2 of 9".
 */
import { broadSkylinePath, SKYLINE, skylinePath } from './skyline.ts';

export interface LineChapter {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly href: string;
  /** One weight a step, 0 to 1: how tall its hill is. */
  readonly steps: readonly number[];
}

export function ChapterLine(props: {
  readonly label: string;
  readonly chapters: readonly LineChapter[];
  /** As the bar's. */
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
      <svg
        className="skyline"
        viewBox={`0 0 ${width} ${height + 2}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <defs>
          <linearGradient id="skyline-paint" x1="0" y1="0" x2="0" y2="1">
            <stop className="paint-head" offset="0.1" />
            <stop className="paint-slope" offset="0.55" />
            <stop className="paint-foot" offset="1" />
          </linearGradient>
          <clipPath id="skyline-read">
            <rect data-skyline-clip="" x="0" y="0" width="0" height={height} />
          </clipPath>
        </defs>
        <g className="skyline-fine">
          <path className="skyline-paint" d={`${path}Z`} clipPath="url(#skyline-read)" />
          <path className="skyline-ink" d={`${path}H0`} />
        </g>
        {/* On phones a hill a step would be teeth. */}
        <g className="skyline-broad">
          <path
            className="skyline-paint"
            d={`${broad}V${height}H0`}
            clipPath="url(#skyline-read)"
          />
          <path className="skyline-ink" d={broad} />
        </g>
        <path className="skyline-marks" d={marks} />
        <rect data-skyline-now="" className="skyline-now" x="0" y="0" width="1.6" height={height} />
      </svg>
    </nav>
  );
}
