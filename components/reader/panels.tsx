/** The panels that show data of the story: contents, sources, glossary. */
import type { ReactNode } from 'react';
import type { Chapter, Edition } from '../../story/story.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { TermList } from '../step/footnotes.tsx';
import { BAR_PANELS } from '../ui/bar.tsx';
import { LanguageLinks } from '../ui/languages.tsx';
import { Opens, Panel } from '../ui/panel.tsx';
import { richLine } from '../step/rich-text.tsx';
import { languageOf } from '../../story/text.ts';
import { runsOf } from '../step/runs.ts';

export function ContentsPanel(props: {
  readonly prose: Prose;
  readonly basePath: string;
  readonly editions: readonly Edition[];
  /** Same as for the bar. */
  readonly share: string | undefined;
  /** Link to the studio with a copy of the story. */
  readonly copy: string | undefined;
  /** In a one-file story: shown in place of the links to library and handout. */
  readonly alone?: ReactNode;
}) {
  const { story, steps, t } = props.prose;
  const listOf = (chapter: Chapter) => (
    <ol>
      {chapter.steps.map((id) => {
        const step = steps.get(id);
        return step ? (
          <li key={id}>
            <a
              href={`#${addressOf(step)}`}
              data-to-step={addressOf(step)}
              {...languageOf(step.title)}
            >
              {step.name}
            </a>
          </li>
        ) : null;
      })}
    </ol>
  );
  return (
    <Panel id="contents" title={t('nav.contents')} close={t('nav.close')}>
      <p className="contents-tools">
        {BAR_PANELS.slice(1).map((panel) => (
          <Opens key={panel} panel={panel} className="text-button">
            {t(`nav.${panel}`)}
          </Opens>
        ))}
        {props.share === undefined ? null : (
          <a href={props.share} data-share="">
            {t('nav.share')}
          </a>
        )}
      </p>
      <ol className="contents">
        {story.chapters.map((chapter) => (
          <li key={chapter.id}>
            <h3>{`${chapter.number} ${chapter.name}`}</h3>
            {chapter.summary ? (
              <p className="contents-summary">{richLine(runsOf(props.prose, chapter.summary))}</p>
            ) : null}
            {listOf(chapter)}
          </li>
        ))}
      </ol>
      <p className="contents-tools">
        {props.alone ?? <a href={`${props.basePath}/`}>{t('nav.library')}</a>}
        <a href="tour/" data-onward="">
          {t('tour.play')}
        </a>
        {props.prose.desk ? (
          <a href="present/" data-present="">
            {t('present.present')}
          </a>
        ) : null}
        {props.alone === undefined ? <a href="print/">{t('print.print')}</a> : null}
        {props.copy === undefined ? null : <a href={props.copy}>{t('nav.edit')}</a>}
        <LanguageLinks editions={props.editions} lang={story.lang} basePath={props.basePath} />
        <Opens panel="help" className="text-button">
          {t('nav.help')}
        </Opens>
      </p>
    </Panel>
  );
}

/**
 * Link to the list of sources. With scripts the list itself is fetched into the panel when that is
 * opened (source-sheet.ts): within the article it was a fifth of the page's bytes, loaded before
 * anybody had read a word.
 */
export function SourcesPanel({ prose }: { readonly prose: Prose }) {
  const { story, list, t } = prose;
  const count = story.sources.length;
  return (
    <Panel id="sources" title={t('nav.sources')} close={t('nav.close')}>
      <p>{t('source.intro', { count })}</p>
      <p>
        <a href={list} data-sources="">
          {t('source.all', { count })}
        </a>
      </p>
    </Panel>
  );
}

export function GlossaryPanel({ prose }: { readonly prose: Prose }) {
  const { story, t } = prose;
  return (
    <Panel id="glossary" title={t('nav.glossary')} close={t('nav.close')}>
      {Object.keys(story.terms).length === 0 ? <p>{t('term.none')}</p> : null}
      <dl className="glossary">
        <TermList prose={prose} />
      </dl>
    </Panel>
  );
}
