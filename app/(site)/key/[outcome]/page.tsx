/**
 * Asks for the teacher's key. Our server sends this page, without its scripts, in place of pages with notes
 * and answers (app/_server/teacher-auth.mjs); the form posts to the address that the reader wanted.
 */
import type { Metadata } from 'next';
import { translate } from '../../../../components/ui/messages.ts';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath } from '../../../story-source.ts';

interface Props {
  readonly params: Promise<{ readonly outcome: string }>;
}
const OUTCOMES = ['ask', 'wrong', 'wait'] as const;

export const dynamic = 'force-static';

export const metadata: Metadata = {
  title: translate(siteLanguage)('door.title'),
  robots: { index: false },
};

export default async function Door({ params }: Props) {
  const { outcome: given } = await params;
  const t = translate(siteLanguage);
  const outcome = OUTCOMES.find((one) => one === given && one !== 'ask');
  return (
    <>
      <h1>{t('door.title')}</h1>
      <p className="lead">{t('door.ask')}</p>
      <form method="post" className="door">
        <label htmlFor="key">{t('door.key')}</label>
        <input
          id="key"
          name="key"
          type="password"
          autoComplete="current-password"
          required
          autoFocus
          {...(outcome && { 'aria-invalid': true, 'aria-describedby': 'key-told' })}
        />
        <button type="submit" className="plain-button">
          {t('door.open')}
        </button>
        {outcome ? (
          <p id="key-told" className="door-told" role="alert">
            {t(`door.${outcome}`)}
          </p>
        ) : null}
      </form>
      <p>
        {t('door.read')} <a href={`${basePath}/`}>{t('site.backToLibrary')}</a>
      </p>
    </>
  );
}
