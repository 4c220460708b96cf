/** The connection test of a class, for a school's network staff, in the languages of the interface. */
import { checkMessagesAr } from '../../../components/ui/messages.check.ar.ts';
import { checkMessages, type CheckWords } from '../../../components/ui/messages.check.en.ts';
import { checkMessagesZh } from '../../../components/ui/messages.check.zh.ts';
import { CheckRun } from './check-run.tsx';

const LANGUAGES = [
  { lang: 'en', dir: 'ltr', name: 'English', path: '', words: checkMessages },
  { lang: 'zh', dir: 'ltr', name: '中文', path: 'zh/', words: checkMessagesZh },
  { lang: 'ar', dir: 'rtl', name: 'العربية', path: 'ar/', words: checkMessagesAr },
] as const;

/** Languages other than the site's own, each with an address. */
export const CHECK_LANGUAGES = LANGUAGES.map(({ lang }) => lang).filter((lang) => lang !== 'en');

export const checkWordsOf = (lang: string): CheckWords =>
  LANGUAGES.find((one) => one.lang === lang)?.words ?? checkMessages;

export function CheckPage(props: {
  readonly basePath: string;
  readonly lang: string;
  /** Whether there is a server to test. */
  readonly served: boolean;
}) {
  const { basePath, lang, served } = props;
  const words = checkWordsOf(lang);
  const dir = LANGUAGES.find((one) => one.lang === lang)?.dir ?? 'ltr';
  return (
    <div className="check" lang={lang} dir={dir}>
      <h1>{words.title}</h1>
      <nav className="check-languages" aria-label={words.languages}>
        {LANGUAGES.map((one) => (
          <a
            key={one.lang}
            href={`${basePath}/class/check/${one.path}`}
            hrefLang={one.lang}
            lang={one.lang}
            aria-current={one.lang === lang ? 'page' : undefined}
          >
            {one.name}
          </a>
        ))}
      </nav>
      {served ? (
        <>
          <p className="lead">{words.lead}</p>
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
          <CheckRun basePath={basePath} words={words} />
        </>
      ) : (
        <p className="lead">{words.needsServer}</p>
      )}
      <h2>{words.needs}</h2>
      <ul className="plain-list">
        {words.need.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ul>
      <p>
        <a href={`${basePath}/join/`}>{words.door}</a>
      </p>
    </div>
  );
}
