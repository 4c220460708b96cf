'use client';
/** What stands where a page could not be drawn. Client code, because Next demands it of error pages. */
import { errorMessages } from '../components/ui/messages.error.en.ts';

export function ErrorText(props: {
  readonly code: string | undefined;
  readonly retry: () => void;
}) {
  return (
    <main id="text" className="site-main" role="alert">
      <h1>{errorMessages.title}</h1>
      <p className="lead">{errorMessages.intro}</p>
      <p>
        <button type="button" className="plain-button" onClick={props.retry}>
          {errorMessages.retry}
        </button>
      </p>
      {props.code ? <p className="extent">{props.code}</p> : null}
    </main>
  );
}
