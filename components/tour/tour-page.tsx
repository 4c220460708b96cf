/**
 * The tour's page as the server renders it: every step with its picture and its spoken words, in the
 * order of the story. The client part shows one step at a time; without it all of them can be read.
 */
import type { NarratedTour } from '../../story/readings/narration.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import type { Step as StoryStep, Story } from '../../story/story.ts';
import { keepTree } from '../reader/saved-tree.ts';
import { lineOf } from '../reader/line-of.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import { StopFigure } from '../stage/stop-figure.tsx';
import { stopPicture } from '../stage/stop-picture.ts';
import { proseOf } from '../step/context.ts';
import { Step } from '../step/step.tsx';
import { stepText } from '../step/step-text.ts';
import { KeysPanel } from '../ui/keys-panel.tsx';
import { wordsOf, type Translate } from '../ui/messages.ts';
import { MotionPanel } from '../ui/motion.tsx';
import { TourPlayer } from './tour-player.tsx';

interface TourPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly tour: NarratedTour;
  readonly manifest: (StillAddresses & { readonly timeline: string }) | undefined;
  readonly basePath: string;
  /**
   * With one picture per step, its hold, where nothing moves: all pictures would make a one-file
   * story too large.
   */
  readonly holdsOnly?: boolean;
}

export function TourPage(props: TourPageProps) {
  const { story, tour, manifest, basePath } = props;
  const name = `${story.address}tour`;
  keepTree(name, <TourDocument {...props} />);
  return (
    <>
      <StaticHtml name={name} />
      {manifest ? (
        <TourPlayer timeline={basePath + manifest.timeline} {...playerProps(story, tour)} />
      ) : null}
    </>
  );
}

/** The player's data; of the sentences only the times, since the words are in the page already. */
export function playerProps(story: Story, tour: NarratedTour) {
  const prose = proseOf(story, 'list', '');
  const words = wordsOf(story.lang);
  const cues = tour.cues.map(({ at, end }) => ({ at, end }));
  return {
    tour: { stretches: tour.stretches, cues, seconds: tour.seconds },
    lang: story.lang,
    words: { ...words.tour.controls, here: words.nav.here },
    line: lineOf(prose),
    names: story.steps.map(({ name: step }) => step),
  };
}

export function TourDocument(props: TourPageProps) {
  const { story, tour, manifest, basePath, holdsOnly = false } = props;
  const prose = proseOf(story, 'list', basePath);
  const { t } = prose;
  const home = basePath + story.address;
  const minutes = Math.max(1, Math.round(tour.seconds / 60));
  return (
    <div className="tour" data-tour="">
      <a className="skip" href="#text">
        {t('site.skip')}
      </a>
      <header className="bar">
        <a className="wordmark" href={home} data-back="">
          {story.name}
        </a>
        <nav className="bar-tools" aria-label={t('nav.bar')}>
          <a className="bar-button" href={home} data-back="">
            {t('tour.readOn')}
          </a>
          <a className="bar-button" href={`${home}transcript/`}>
            {t('tour.transcript')}
          </a>
          <button className="bar-button tour-help" popoverTarget="help">
            {t('nav.help')}
          </button>
          <button className="bar-button" popoverTarget="motion">
            {t('nav.motion')}
          </button>
        </nav>
      </header>
      <div className="tour-stage stage" id="tour-stage" data-stage="" />
      <main id="text">
        <header className="tour-opening" id="tour-opening">
          <p className="kicker">{t('tour.tour')}</p>
          <h1>{story.name}</h1>
          <p className="tour-lead">{t('tour.intro', { length: t('site.minutes', { minutes }) })}</p>
          <p className="no-script">{t('tour.noScript')}</p>
        </header>
        {story.steps.map((step) => (
          <Step
            key={step.id}
            as="tour"
            step={stepText(prose, step, 'slide')}
            pictures={
              manifest ? <TourPictures {...{ story, step, manifest, basePath, holdsOnly }} /> : null
            }
            sentences={sentencesOf(tour, step.id)}
          />
        ))}
      </main>
      <MotionPanel t={t} />
      <KeysPanel t={t} title={t('nav.help')} rows={keysOf(t)}>
        <p>{t('tour.help.other')}</p>
      </KeysPanel>
    </div>
  );
}

/**
 * The pictures of one step where nothing moves: its hold, as in the article, and on wide stages one
 * for every other stop. Each has the builds for which it is shown: while the words lead to a stop,
 * that stop is shown.
 */
function TourPictures(props: {
  readonly story: Story;
  readonly step: StoryStep;
  readonly manifest: StillAddresses;
  readonly basePath: string;
  readonly holdsOnly: boolean;
}) {
  const { story, step, manifest, basePath, holdsOnly } = props;
  const stops = stopSheets(story).filter(
    (stop) => stop.step === step && (!holdsOnly || stop.build === step.hold),
  );
  return stops.map((stop, index) => {
    const holds = stop.build === step.hold;
    const from = (stops[index - 1]?.build ?? -1) + 1;
    const after = holdsOnly ? step.builds.length : stop.build + 1;
    const builds = Array.from({ length: after - from }, (_, i) => from + i);
    const picture = holds ? undefined : stopPicture(story, stop, manifest);
    return (
      <div
        key={stop.id}
        className={holds ? 'tour-hold' : 'tour-stop'}
        data-tour-builds={builds.join(' ')}
      >
        {holds ? (
          <StepFigure {...{ story, step, manifest, basePath }} eager={step === story.steps[0]} />
        ) : null}
        {picture ? <StopFigure picture={picture} basePath={basePath} lazy /> : null}
      </div>
    );
  });
}

/** The sentences of each build of a step. */
const sentencesOf = (tour: NarratedTour, step: string) =>
  tour.stretches
    .filter((stretch) => stretch.step === step && stretch.first < stretch.after)
    .map(({ first, after }) => ({ first, cues: tour.cues.slice(first, after) }));

const keysOf = (t: Translate) =>
  [
    [['Space'], t('tour.help.space')],
    [['←', '→'], t('tour.help.arrows')],
    [['Shift', '←', '→'], t('tour.help.shiftArrows')],
    [['[', ']'], t('tour.help.speed')],
    [['m'], t('tour.controls.sound')],
    [['c'], t('tour.controls.captions')],
    [['?'], t('help.question')],
  ] as const;
