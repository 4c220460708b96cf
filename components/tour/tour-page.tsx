/**
 * The tour's page as the server renders it: every step with its picture and the words that are said, in the
 * order of the story. The client part shows one of them at a time; without it they are all there to be read.
 */
import type { NarratedTour } from '../../story/readings/narration.ts';
import type { Story } from '../../story/story.ts';
import { proseOf } from '../step/context.ts';
import { Step } from '../step/step.tsx';
import { stepText } from '../step/step-text.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { keepTree } from '../reader/kept-tree.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { tourMessages } from '../ui/messages.tour.en.ts';
import type { Translate } from '../ui/messages.ts';
import { MotionPanel } from '../ui/motion.tsx';
import { Panel } from '../ui/panel.tsx';
import { lineOf } from '../reader/line-of.ts';
import { TourPlayer } from './tour-player.tsx';
import { TourPictures } from './tour-pictures.tsx';

export interface TourPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly tour: NarratedTour;
  readonly manifest: (StillAddresses & { readonly timeline: string }) | undefined;
  readonly basePath: string;
}

export function TourPage(props: TourPageProps) {
  const { story, tour, manifest, basePath } = props;
  const prose = proseOf(story, 'list', basePath);
  const name = `${story.id}/tour`;
  keepTree(name, <TourDocument {...props} />);
  // Times alone: the words are in the page already.
  const times = {
    stretches: tour.stretches,
    cues: tour.cues.map(({ at, end }) => ({ at, end })),
    seconds: tour.seconds,
  };
  return (
    <>
      <StaticHtml name={name} />
      {manifest ? (
        <TourPlayer
          timeline={basePath + manifest.timeline}
          tour={times}
          lang={story.lang}
          words={{ ...tourMessages.controls, here: prose.t.raw('nav.here') as string }}
          line={lineOf(prose)}
          names={story.steps.map(({ name: step }) => step)}
        />
      ) : null}
    </>
  );
}

function TourDocument({ story, tour, manifest, basePath }: TourPageProps) {
  const prose = proseOf(story, 'list', basePath);
  const { t } = prose;
  const home = `${basePath}/s/${story.id}/`;
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
          <p className="tour-lead">
            {t('tour.intro', {
              length: t('site.minutes', { minutes: Math.max(1, Math.round(tour.seconds / 60)) }),
            })}
          </p>
          <p className="no-script">{t('tour.noScript')}</p>
        </header>
        {story.steps.map((step) => (
          <Step
            key={step.id}
            as="tour"
            step={stepText(prose, step, 'slide')}
            pictures={manifest ? <TourPictures {...{ story, step, manifest, basePath }} /> : null}
            sentences={sentencesOf(tour, step.id)}
          />
        ))}
      </main>
      <MotionPanel t={t} />
      <TourHelp t={t} />
    </div>
  );
}

/** The sentences of each build of a step. */
const sentencesOf = (tour: NarratedTour, step: string) =>
  tour.stretches
    .filter((stretch) => stretch.step === step && stretch.first < stretch.after)
    .map(({ first, after }) => ({ first, cues: tour.cues.slice(first, after) }));

/** The keys of the tour, as the reader lists its own; `?` opens it. */
function TourHelp({ t }: { readonly t: Translate }) {
  const rows = [
    [['Space'], t('tour.help.space')],
    [['←', '→'], t('tour.help.arrows')],
    [['Shift', '←', '→'], t('tour.help.shiftArrows')],
    [['[', ']'], t('tour.help.speed')],
    [['m'], t('tour.controls.sound')],
    [['c'], t('tour.controls.captions')],
    [['?'], t('help.question')],
  ] as const;
  return (
    <Panel id="help" title={t('nav.help')} close={t('nav.close')}>
      <dl className="keys">
        {rows.map(([keys, words]) => (
          <div key={words} className="keys-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" name="letters" defaultChecked />
        <span>{t('help.letters')}</span>
      </label>
      <p>{t('tour.help.other')}</p>
    </Panel>
  );
}
