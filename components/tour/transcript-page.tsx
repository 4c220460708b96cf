/** The transcript: every word of the tour with its time, and what the pictures show. Works without scripts. */
import type { NarratedTour, Cue } from '../../story/readings/narration.ts';
import type { Stretch } from '../../story/timeline/tour.ts';
import type { Step, Story } from '../../story/story.ts';
import { addressOf, proseOf, type Prose } from '../step/context.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { keepTree } from '../reader/kept-tree.ts';
import { StorySheet } from '../reader/story-sheet.tsx';
import { describeStep } from '../stage/describe.ts';
import { clockOf } from './clock-of.ts';

export interface TranscriptPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly tour: NarratedTour;
  /** Address of the captions as a file, once the build has written it. */
  readonly captions: string | undefined;
  readonly basePath: string;
}

export function TranscriptPage(props: TranscriptPageProps) {
  const name = `${props.story.id}/transcript`;
  keepTree(name, <TranscriptDocument {...props} />);
  return <StaticHtml name={name} />;
}

export function TranscriptDocument({ story, tour, captions, basePath }: TranscriptPageProps) {
  const prose = proseOf(story, 'list', basePath);
  const { t } = prose;
  const home = `${basePath}/s/${story.id}/`;
  return (
    <StorySheet prose={{ ...prose, article: home }} title={t('tour.transcript')} slips={false}>
      <p className="lead">{`${story.name}. ${t('tour.transcriptIntro')}`}</p>
      <p className="numbers-ways">
        <a href={`${home}tour/`}>{t('tour.toTour')}</a>
        {captions ? (
          <a href={captions} download={`${story.id}.vtt`}>
            {t('tour.captionsFile')}
          </a>
        ) : null}
      </p>
      {story.chapters.map((chapter) => (
        <section key={chapter.id} className="transcript" aria-labelledby={`${chapter.id}-c`}>
          <h2 id={`${chapter.id}-c`}>{`${chapter.number} ${chapter.name}`}</h2>
          {chapter.steps.map((id) => {
            const step = prose.steps.get(id);
            return step ? (
              <TranscriptStep key={id} prose={prose} step={step} tour={tour} home={home} />
            ) : null;
          })}
        </section>
      ))}
    </StorySheet>
  );
}

function TranscriptStep(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly tour: NarratedTour;
  readonly home: string;
}) {
  const { prose, step, tour, home } = props;
  const { story, t } = prose;
  const shown = describeStep(story, step);
  const stretches = tour.stretches.filter(
    ({ step: of, first, after }) => of === step.id && first < after,
  );
  return (
    <>
      <h3 id={addressOf(step)}>
        <a href={`${home}#${addressOf(step)}`}>{step.name}</a>
      </h3>
      {stretches.map((stretch) => (
        <SpokenBuild
          key={stretch.build}
          {...{ prose, stretch, home }}
          cues={tour.cues.slice(stretch.first, stretch.after)}
        />
      ))}
      {shown ? <p className="transcript-picture">{t('tour.picture', { text: shown })}</p> : null}
    </>
  );
}

function SpokenBuild(props: {
  readonly prose: Prose;
  readonly stretch: Stretch;
  readonly cues: readonly Cue[];
  readonly home: string;
}) {
  const { stretch, cues, home } = props;
  const time = clockOf(stretch.speaks);
  return (
    <p className="transcript-said">
      <a
        className="transcript-time"
        href={`${home}tour/#t=${stretch.at}`}
        aria-label={props.prose.t('tour.fromHere', { time })}
      >
        {time}
      </a>{' '}
      {cues.map(({ text }) => text).join(' ')}
    </p>
  );
}
