/** What the first pages of all editions share. */
import type { Edition } from '../../story/readings/handout.ts';
import type { Prose } from '../step/context.ts';
import { SignMark } from '../ui/signs.tsx';

const SIGNS = ['outline', 'pigment', 'cinnabar'] as const;

export function Signs({ prose }: { readonly prose: Prose }) {
  const { story, t } = prose;
  return (
    <ul className="cover-signs" aria-label={t('story.signs')}>
      {SIGNS.filter((sign) => story.signs.includes(sign)).map((sign) => (
        <li key={sign}>
          <SignMark sign={sign} />
          <span>
            <b>{t(`legend.${sign}`)}</b> {t(`legend.${sign}Text`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** On screen: the way back, the other editions, and how to print. */
export function Tools(props: { readonly prose: Prose; readonly edition: Edition }) {
  const { t, article, desk } = props.prose;
  const home = `${article}print/`;
  const editions = [
    { edition: 'student', href: home, text: t('print.toWhole'), shown: true },
    { edition: 'lesson', href: `${home}lesson/`, text: t('print.toLesson'), shown: true },
    { edition: 'teacher', href: `${home}teacher/`, text: t('print.toTeacher'), shown: desk },
  ];
  return (
    <nav className="handout-tools" aria-label={t('nav.bar')}>
      <a href={article}>{t('story.backTo')}</a>
      {editions.map(({ edition, href, text, shown }) =>
        shown ? (
          <a
            key={edition}
            href={href}
            rel={edition === 'teacher' ? 'nofollow' : undefined}
            aria-current={edition === props.edition ? 'page' : undefined}
          >
            {text}
          </a>
        ) : null,
      )}
      <span>{t('print.howTo')}</span>
    </nav>
  );
}
