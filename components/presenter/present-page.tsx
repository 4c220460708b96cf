/**
 * The two pages of a presentation as the server renders them. Each is first of all the list of stops; the
 * presenter's carries the speaker notes, the audience's is made from a story that has none.
 */
import { planOf } from '../../story/readings/plan.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import type { Story } from '../../story/story.ts';
import { proseOf, type Prose } from '../step/context.ts';
import { Kept } from '../reader/kept.tsx';
import { keepTree } from '../reader/kept-tree.ts';
import { lineOf } from '../reader/line-of.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { presentMessages } from '../ui/messages.present.en.ts';
import { MotionPanel } from '../ui/motion.tsx';
import { Audience } from './audience.tsx';
import { classPartsOf } from './class/class-parts.ts';
import { Desk } from './desk.tsx';
import { PresenterHelp } from './help-panel.tsx';
import { namesOf } from './names.ts';
import { StopList } from './stop-list.tsx';

export interface PresentPageProps {
  /** With speaker notes for the presenter, the audience copy for the audience. */
  readonly story: Story;
  readonly manifest: (StillAddresses & { readonly timeline: string }) | undefined;
  readonly basePath: string;
  /** Whether a server stands behind the pages, which can hold a class. */
  readonly server: boolean;
}

function ready({ story, basePath }: PresentPageProps) {
  const prose = proseOf(story, 'list', basePath);
  const sheets = stopSheets(story);
  return { prose, sheets, names: namesOf(story, sheets, planOf(story)) };
}

function clientWords(prose: Prose) {
  const { t } = prose;
  return {
    words: presentMessages,
    here: t.raw('nav.here') as string,
    chapters: t('nav.chapters'),
    line: lineOf(prose),
  };
}

function Stops(
  props: PresentPageProps & {
    readonly title: string;
    readonly intro: string;
    readonly notes: boolean;
  },
) {
  const { story, manifest, basePath, notes } = props;
  const { prose, sheets } = ready(props);
  return (
    <>
      <div className="stops" data-stops="">
        <header>
          <p>
            <a href={`${basePath}/s/${story.id}/`}>{prose.t('present.backToStory')}</a>
          </p>
          <h1>{props.title}</h1>
          <p>{props.intro}</p>
        </header>
        <StopList {...{ prose, sheets, manifest, basePath, notes }} />
      </div>
      {notes ? (
        <>
          <PresenterHelp t={prose.t} />
          <MotionPanel t={prose.t} />
        </>
      ) : null}
    </>
  );
}

export function PresentPage(props: PresentPageProps) {
  const { story, manifest, basePath } = props;
  const { prose, names } = ready(props);
  const { t } = prose;
  const kept = `${story.id}/present`;
  keepTree(
    kept,
    <Stops
      {...props}
      title={t('present.pageTitle', { story: story.name })}
      intro={t('present.listIntro')}
      notes
    />,
  );
  const home = `${basePath}/s/${story.id}/`;
  return (
    <>
      <Kept name={kept} />
      {manifest ? (
        <Desk
          timeline={basePath + manifest.timeline}
          names={names}
          story={home}
          audience={`${home}present/audience/`}
          server={props.server}
          forClass={classPartsOf(story, basePath)}
          {...clientWords(prose)}
        />
      ) : null}
    </>
  );
}

export function AudiencePage(props: PresentPageProps) {
  const { story, manifest, basePath } = props;
  const { prose, names } = ready(props);
  const { t } = prose;
  const kept = `${story.id}/present/audience`;
  keepTree(
    kept,
    <Stops
      {...props}
      title={t('present.audienceTitle', { story: story.name })}
      intro={t('present.audienceIntro')}
      notes={false}
    />,
  );
  return (
    <>
      <Kept name={kept} />
      {manifest ? (
        <Audience
          timeline={basePath + manifest.timeline}
          names={names}
          forClass={classPartsOf(story, basePath)}
          {...clientWords(prose)}
        />
      ) : null}
    </>
  );
}
