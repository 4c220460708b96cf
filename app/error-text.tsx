'use client';
/** What stands where a page could not be drawn. Client code, because Next demands it of error pages. */
import { errorMessages } from '../components/ui/messages.error.en.ts';
import type { Words } from '../components/ui/words.ts';

/** The words that the page brought along for this, in its language, or English. */
function wordsHere(): Words['error'] {
  const own = typeof document === 'undefined' ? undefined : document.body.dataset['errorWords'];
  return own === undefined ? errorMessages : (JSON.parse(own) as Words['error']);
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
