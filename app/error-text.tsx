'use client';
/** Shown instead of a page that could not be rendered. Next requires error pages to be client code. */
import { errorMessages } from '../components/ui/messages.error.en.ts';
import type { Words } from '../components/ui/words.ts';

/** The page's own words for this, in its language; English if it has none. */
function wordsHere(): Words['error'] {
  const words = typeof document === 'undefined' ? undefined : document.body.dataset['errorWords'];
  return words === undefined ? errorMessages : (JSON.parse(words) as Words['error']);
}

export function ErrorText(props: {
  readonly code: string | undefined;
  readonly retry: () => void;
}) {
  const words = wordsHere();
  return (
    <main id="text" className="site-main" role="alert">
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <p>
        <button type="button" className="plain-button" onClick={props.retry}>
          {words.retry}
        </button>
      </p>
      {props.code ? <p className="extent">{props.code}</p> : null}
    </main>
  );
}
