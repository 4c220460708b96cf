/** The header: the name of the story, the reader's position, and the panels. */
import { Opens } from './panel.tsx';
import { LanguageLinks } from './languages.tsx';
import type { Translate } from './messages.ts';

/** The panels with a button in the bar; on phones all but the first move into the contents. */
export const BAR_PANELS = ['contents', 'glossary', 'sources', 'legend', 'motion'] as const;

export function Bar(props: {
  readonly t: Translate;
  readonly title: string;
  /** Address of the story's beginning, for the link on its name. */
  readonly top: string;
  /** Whether there is a link to the presenter. */
  readonly desk: boolean;
  /** Address of the page for sharing, for readers without scripts; undefined if there is none. */
  readonly share: string | undefined;
  /** All languages of the story, including this one, with the base path for their links. */
  readonly editions: Parameters<typeof LanguageLinks>[0]['editions'];
  readonly lang: string;
  readonly basePath: string;
  /** Whether the first picture has a table around it, on which the bar stands until the reader scrolls. */
  readonly onTable?: boolean;
}) {
  const { t, editions, lang, basePath } = props;
  return (
    <header className={props.onTable ? 'bar on-table' : 'bar'}>
      <a className="wordmark" href={props.top}>
        {props.title}
      </a>
      {/* Filled by the reader as it moves: "3 Wins, 2 of 9". Empty without scripts. */}
      <p className="here" data-here="" />
      <nav className="bar-tools" aria-label={t('nav.bar')}>
        <LanguageLinks {...{ editions, lang, basePath }} className="bar-button" offers />
        {BAR_PANELS.map((panel) => (
          <Opens key={panel} panel={panel} className={`bar-button bar-${panel}`}>
            {t(`nav.${panel}`)}
          </Opens>
        ))}
        {props.share === undefined ? null : (
          <a className="bar-button" href={props.share} data-share="">
            {t('nav.share')}
          </a>
        )}
        <a className="bar-button" href="tour/" data-onward="">
          {t('tour.play')}
        </a>
        {props.desk ? (
          <a className="bar-button" href="present/" data-present="">
            {t('present.present')}
          </a>
        ) : null}
      </nav>
    </header>
  );
}
