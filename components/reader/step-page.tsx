/** A page with a single step, to be shared: services that preview links never see a fragment. */
import type { Step, Story } from '../../story/story.ts';
import { partAt } from '../step/story-part.ts';
import { Share, type ShareProps } from '../share/share.tsx';
import { StepFigure, type StillAddresses } from '../stage/step-figure.tsx';
import { addressOf, proseOf, type Prose } from '../step/context.ts';
import { FigureNumbers } from '../step/numbers.tsx';
import { richLine, richText } from '../step/rich-text.tsx';
import { blocksOf } from '../step/runs.ts';
import { SourceList } from '../step/source-list.tsx';
import { Kicker, Views } from '../step/step-parts.tsx';
import { stepText } from '../step/step-text.ts';
import { copyAddress } from './copy-address.ts';
import { keepTree } from './saved-tree.ts';
import { PageExtras } from './page-extras.tsx';
import { StaticHtml } from './static-html.tsx';
import { StorySheet } from './story-sheet.tsx';

export interface StepPageProps {
  /** The audience copy: without speaker notes. */
  readonly story: Story;
  readonly step: Step;
  readonly manifest:
    | (StillAddresses & {
        readonly tables: { readonly [step: string]: string };
        readonly pictureFiles?: { readonly [step: string]: string };
        readonly downloads?: ShareProps['downloads'];
        readonly source?: string;
      })
    | undefined;
  readonly basePath: string;
  /** The site's own address; empty if it is not known. */
  readonly site: string;
}

export function StepPage(props: StepPageProps) {
  const name = `${props.story.address}step/${props.step.id}`;
  keepTree(name, <StepDocument {...props} />);
  return (
    <>
      <StaticHtml name={name} />
      <PageExtras />
    </>
  );
}

export function StepDocument({ story, step, manifest, basePath, site }: StepPageProps) {
  // Only what the step's words refer to; numbers stay those of the whole story.
  const part = partAt(story, [step.chapter, step.id])?.story ?? story;
  const prose = { ...proseOf(part, 'tables', basePath), steps: stepsOf(story) };
  const { t } = prose;
  const text = stepText(prose, step, 'article');
  const file = manifest?.tables[step.id];
  const picture = manifest?.pictureFiles?.[step.id];
  const hasPicture = manifest?.stills[`${step.id}.wide`] !== undefined;
  return (
    <StorySheet
      prose={prose}
      title={step.name}
      className={`step-page mood-${step.mood}`}
      headless
      footnotes
    >
      <article
        className={`alone alone-${hasPicture ? step.layout.wide : 'words'}`}
        aria-labelledby={`${step.id}-h`}
      >
        <header className="alone-head">
          <Kicker step={text} className="kicker" />
          <h1 id={`${step.id}-h`}>{richLine(text.title)}</h1>
        </header>
        {manifest && hasPicture ? (
          <div className="alone-picture">
            <StepFigure {...{ story, step, manifest, basePath }} eager />
          </div>
        ) : null}
        <div className="alone-words">
          {step.builds.map((build, index) => (
            <div key={index}>{richText(blocksOf(prose, build.text))}</div>
          ))}
        </div>
      </article>
      <Views of={step.id} views={text.views} />
      <p className="alone-on">
        <a className="plain-button" href={`${prose.article}#${addressOf(step)}`}>
          {t('share.readOn')}
        </a>
      </p>
      {step.figure ? (
        <details className="alone-numbers">
          <summary>{t('story.table')}</summary>
          <FigureNumbers {...{ prose, step }} figure={step.figure} file={file && basePath + file} />
        </details>
      ) : null}
      {!step.figure && part.sources.length > 0 ? (
        <details className="alone-numbers">
          <summary>{t('nav.sources')}</summary>
          <SourceList prose={prose} of={part.sources.map(({ id }) => id)} />
        </details>
      ) : null}
      <h2>{t('nav.share')}</h2>
      <Share
        prose={{ ...prose, story }}
        {...{ step, basePath, site }}
        picture={picture && basePath + picture}
        downloads={manifest?.downloads}
        copy={copyAddress(basePath, manifest?.source)}
      />
      <Neighbours {...{ prose, story, step }} />
    </StorySheet>
  );
}

const stepsOf = (story: Story) => new Map(story.steps.map((step) => [step.id, step]));

/** Links to the pages of the previous and the next step. */
function Neighbours(props: { readonly prose: Prose; readonly story: Story; readonly step: Step }) {
  const { story, step, prose } = props;
  const at = story.steps.indexOf(step);
  const { t } = prose;
  const link = (other: Step | undefined, rel: 'prev' | 'next') =>
    other ? (
      <a rel={rel} href={`../${other.id}/`}>
        {t(rel === 'prev' ? 'share.previous' : 'share.next', { title: other.name })}
      </a>
    ) : null;
  return (
    <nav className="alone-ways" aria-label={t('nav.contents')}>
      {link(story.steps[at - 1], 'prev')}
      {link(story.steps[at + 1], 'next')}
    </nav>
  );
}
