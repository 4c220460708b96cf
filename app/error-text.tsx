'use client';
/** Shown instead of a page that could not be rendered. Next requires error pages to be client code. */
import { en } from '../story/catalogue/error.g.ts';
import type { Wide } from '../story/catalogue/languages.ts';

/** The page's own words for this, in its language; English if it has none. */
function wordsHere(): Wide<typeof en> {
  const words = typeof document === 'undefined' ? undefined : document.body.dataset['errorWords'];
  return words === undefined ? en : (JSON.parse(words) as Wide<typeof en>);
}

export default function ErrorText({
  error: { digest },
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  const words = wordsHere();
  return (
    <main id="text" className="site-main" role="alert">
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <p>
        <button type="button" className="plain-button" onClick={reset}>
          {words.retry}
        </button>
      </p>
      {digest ? <p className="extent">{digest}</p> : null}
    </main>
  );
}
