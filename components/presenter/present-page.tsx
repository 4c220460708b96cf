/**
 * The two pages of a presentation as the server renders them. Without scripts each is the list of
 * stops; the presenter's includes the speaker notes, the audience's is made from a story without
 * notes.
 */
import type { Story } from '../../story/story.ts';
import { keepTree } from '../reader/saved-tree.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { StopFigure } from '../stage/stop-figure.tsx';
import { proseOf, type Prose } from '../step/context.ts';
import { richLine, richText } from '../step/rich-text.tsx';
import { Step } from '../step/step.tsx';
import { KeysPanel } from '../ui/keys-panel.tsx';
import { ui } from '../../story/catalogue/ui.g.ts';
import { MotionPanel } from '../ui/motion.tsx';
import { Audience } from './audience.tsx';
import { Desk } from './desk.tsx';
import { presentParts } from './present-parts.ts';
import { notesOf, slidesOf, type Notes } from './slides-of.ts';
import type { Slides } from './stops.ts';
import type { Role } from './use-show.ts';

interface PresentPageProps {
  readonly role: Role;
  /** With speaker notes for the presenter, the audience copy for the audience. */
  readonly story: Story;
  readonly manifest:
    (StillAddresses & { readonly timeline: string; readonly steps: string }) | undefined;
  readonly basePath: string;
  /** Whether the site has a server, which a class needs. */
  readonly server: boolean;
}

const HELP = Object.keys(ui.en.present.help) as (keyof typeof ui.en.present.help)[];
/** Help entries of the desk only. */
const DESK_HELP: readonly string[] = ['w', 'v', 'size', 'esc'];
/** The keys of help entries that have another name. */
const KEYS: { readonly [help: string]: readonly string[] } = {
  arrows: ['←', '→'],
  shift: ['Shift', '←', '→'],
  ends: ['Home', 'End'],
  number: ['1', '2', 'Enter'],
  dot: ['.'],
  f: ['f', 'F5'],
  size: ['+', '-'],
  esc: ['Esc'],
};

export function PresentPage(props: PresentPageProps) {
  const { role, story, manifest, basePath, server } = props;
  const prose = proseOf(story, 'list', basePath);
  const { t, article: home } = prose;
  const isDesk = role === 'desk';
  const name = `${story.address}present${isDesk ? '' : '/audience'}`;
  const notes = isDesk ? notesOf(story) : {};
  const slides = { ...slidesOf(story, manifest ?? { stills: {} }), basePath };
  const isHere = (help: string) =>
    (isDesk || !DESK_HELP.includes(help)) && (help !== 'p' || slides.paths.length > 0);
  const keys = HELP.filter(isHere).map(
    (help) => [KEYS[help] ?? [help], t(`present.help.${help}`)] as const,
  );
  keepTree(
    name,
    <>
      <div className="stops" data-stops="">
        <header>
          <p>
            <a href={home}>{t('present.backToStory')}</a>
          </p>
          <h1>
            {t(isDesk ? 'present.pageTitle' : 'present.audienceTitle', { story: story.name })}
          </h1>
          <p>{t(isDesk ? 'present.listIntro' : 'present.audienceIntro')}</p>
        </header>
        <StopList {...{ prose, slides, notes }} />
      </div>
      <KeysPanel t={t} title={t('present.keys')} rows={keys}>
        {isDesk ? <a href={`${basePath}/help/present/`}>{t('front.guide')}</a> : null}
      </KeysPanel>
      {isDesk ? <MotionPanel t={t} /> : null}
    </>,
  );
  const client = manifest && {
    timeline: basePath + manifest.timeline,
    steps: basePath + manifest.steps,
    ...presentParts(prose, basePath),
  };
  const audience = `${home}present/audience/`;
  return (
    <>
      <StaticHtml name={name} />
      {!client ? null : isDesk ? (
        <Desk {...client} {...{ audience, server, notes }} story={home} />
      ) : (
        <Audience {...client} />
      )}
    </>
  );
}

/** Every stop in order: the page without scripts. */
function StopList(props: {
  readonly prose: Prose;
  readonly slides: Slides;
  readonly notes: Notes;
}) {
  const { prose, slides, notes } = props;
  const { stops, steps, chapters, basePath } = slides;
  const pictureOf = (id: string) => {
    const picture = stops.find((stop) => stop.id === id)?.picture;
    return picture ? <StopFigure picture={picture} basePath={basePath} lazy /> : null;
  };
  const noteOf = (id: string) =>
    notes[id] ? (
      <div className="stops-notes" data-part="notes">
        <h5>{prose.t('present.notes')}</h5>
        {richText(notes[id])}
      </div>
    ) : null;
  return chapters.map((chapter) => {
    const inChapter = steps.filter((step) => step.chapter.id === chapter.id);
    const title = inChapter[0]?.chapter.title ?? [chapter.name];
    return (
      <section key={chapter.id} aria-labelledby={`list-${chapter.id}`}>
        <h2 id={`list-${chapter.id}`}>{richLine([`${chapter.number} `, ...title])}</h2>
        {inChapter.map((step) => (
          <Step
            key={step.id}
            as="list"
            step={step}
            stops={stops.filter((stop) => stop.step === step.id)}
            pictureOf={pictureOf}
            notesOf={noteOf}
          />
        ))}
      </section>
    );
  });
}
