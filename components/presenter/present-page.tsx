/**
 * The two pages of a presentation as the server renders them. Each is first of all the list of stops; the
 * presenter's carries the speaker notes, the audience's is made from a story that has none.
 */
import type { ReactNode } from 'react';
import type { Story } from '../../story/story.ts';
import { proseOf } from '../step/context.ts';
import { StaticHtml } from '../reader/static-html.tsx';
import { keepTree } from '../reader/kept-tree.ts';
import { lineOf } from '../reader/line-of.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { presentMessages } from '../ui/messages.present.en.ts';
import { MotionPanel } from '../ui/motion.tsx';
import { Audience, type AudienceProps } from './audience.tsx';
import { classPartsOf } from './class/class-parts.ts';
import { Desk } from './desk.tsx';
import { PresenterHelp } from './help-panel.tsx';
import { notesOf, slidesOf, type Notes } from './slides-of.ts';
import { StopList } from './stop-list.tsx';

export interface PresentPageProps {
  /** With speaker notes for the presenter, the audience copy for the audience. */
  readonly story: Story;
  readonly manifest:
    (StillAddresses & { readonly timeline: string; readonly steps: string }) | undefined;
  readonly basePath: string;
  /** Whether a server stands behind the pages, which can hold a class. */
  readonly server: boolean;
}

function clientProps({ story, manifest, basePath }: PresentPageProps): AudienceProps | undefined {
  if (!manifest) return undefined;
  const prose = proseOf(story, 'list', basePath);
  return {
    timeline: basePath + manifest.timeline,
    steps: basePath + manifest.steps,
    forClass: classPartsOf(story, basePath),
    words: presentMessages,
    here: prose.t.raw('nav.here') as string,
    chapters: prose.t('nav.chapters'),
    line: lineOf(prose),
  };
}

function Stops(
  props: PresentPageProps & {
    readonly title: string;
    readonly intro: string;
    readonly notes: Notes;
    readonly children?: ReactNode;
  },
) {
  const { story, manifest, basePath, notes } = props;
  const prose = proseOf(story, 'list', basePath);
  const slides = { ...slidesOf(story, manifest ?? { stills: {} }), basePath };
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
        <StopList {...{ prose, slides, notes }} />
      </div>
      {props.children}
    </>
  );
}

export function PresentPage(props: PresentPageProps) {
  const { story, basePath } = props;
  const { t } = proseOf(story, 'list', basePath);
  const name = `${story.id}/present`;
  const notes = notesOf(story);
  keepTree(
    name,
    <Stops
      {...props}
      title={t('present.pageTitle', { story: story.name })}
      intro={t('present.listIntro')}
      notes={notes}
    >
      <PresenterHelp t={t} />
      <MotionPanel t={t} />
    </Stops>,
  );
  const home = `${basePath}/s/${story.id}/`;
  const client = clientProps(props);
  return (
    <>
      <StaticHtml name={name} />
      {client ? (
        <Desk
          {...client}
          story={home}
          audience={`${home}present/audience/`}
          server={props.server}
          notes={notes}
        />
      ) : null}
    </>
  );
}

export function AudiencePage(props: PresentPageProps) {
  const { story, basePath } = props;
  const { t } = proseOf(story, 'list', basePath);
  const name = `${story.id}/present/audience`;
  keepTree(
    name,
    <Stops
      {...props}
      title={t('present.audienceTitle', { story: story.name })}
      intro={t('present.audienceIntro')}
      notes={{}}
    />,
  );
  const client = clientProps(props);
  return (
    <>
      <StaticHtml name={name} />
      {client ? <Audience {...client} /> : null}
    </>
  );
}
