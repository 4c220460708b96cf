/**
 * The transcript: every word of the tour with its time, and descriptions of the pictures. Works
 * without scripts.
 */
import type { NarratedTour } from '../../story/readings/narration.ts';
import type { Step, Story } from '../../story/story.ts';
import { keepTree } from '../reader/saved-tree.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { StorySheet } from '../reader/story-sheet.tsx';
import { describeStep } from '../stage/describe.ts';
import { fullStop } from '../step/rich-text.tsx';
import { addressOf, proseOf, type Prose } from '../step/context.ts';
import { clockFace } from '../ui/clock-face.ts';

interface TranscriptPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly tour: NarratedTour;
  /** Address of the captions file, if the build has written it. */
  readonly captions: string | undefined;
  readonly basePath: string;
}

export function TranscriptPage(props: TranscriptPageProps) {
  const name = `${props.story.address}transcript`;
  keepTree(name, <TranscriptDocument {...props} />);
  return <StaticHtml name={name} />;
}

export function TranscriptDocument({ story, tour, captions, basePath }: TranscriptPageProps) {
  const home = basePath + story.address;
  const prose = { ...proseOf(story, 'list', basePath), article: home };
  const { t, steps } = prose;
  const fullName = story.name + fullStop(story.name);
  return (
    <StorySheet prose={prose} title={t('tour.transcript')} footnotes={false}>
      <p className="lead">{fullName + t('tour.transcriptIntro')}</p>
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
          {chapter.steps
            .flatMap((id) => steps.get(id) ?? [])
            .map((step) => (
              <TranscriptStep key={step.id} prose={prose} step={step} tour={tour} />
            ))}
        </section>
      ))}
    </StorySheet>
  );
}

/** Each build's words, with a link to their time in the tour. */
function TranscriptStep(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly tour: NarratedTour;
}) {
  const { prose, step, tour } = props;
  const { story, t, article: home } = prose;
  const description = describeStep(story, step);
  return (
    <>
      <h3 id={addressOf(step)}>
        <a href={`${home}#${addressOf(step)}`}>{step.name}</a>
      </h3>
      {tour.stretches.map(({ step: of, build, at, speaks, first, after }) =>
        of === step.id && first < after ? (
          <p key={build} className="transcript-said">
            <a
              className="transcript-time"
              href={`${home}tour/#t=${at}`}
              aria-label={t('tour.fromHere', { time: clockFace(speaks) })}
            >
              {clockFace(speaks)}
            </a>{' '}
            {tour.cues
              .slice(first, after)
              .map(({ text }) => text)
              .join(' ')}
          </p>
        ) : null,
      )}
      {description ? (
        <p className="transcript-picture">{t('tour.picture', { text: description })}</p>
      ) : null}
    </>
  );
}
