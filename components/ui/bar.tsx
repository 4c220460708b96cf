/** The header: the name of the story, where the reader is, and the panels. */
import { Opens } from './panel.tsx';
import { LanguageLinks } from './languages.tsx';
import type { Translate } from './messages.ts';

/** The panels that the bar opens; on phones all but the first move into the contents. */
export const BAR_PANELS = ['contents', 'glossary', 'sources', 'legend', 'motion'] as const;

export function Bar(props: {
  readonly t: Translate;
  readonly title: string;
  /** Where the story's name leads: its beginning. */
  readonly top: string;
  /** Whether there is a presenter to lead to. */
  readonly desk: boolean;
  /** Where sharing stands, for who has no script; nothing where there is no page to share. */
  readonly share: string | undefined;
  /** In which languages the story can be read, this one included; where the site is served. */
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
