/**
 * What our server sends where it failed. After a build this page, without its scripts, takes the place of Next's
 * own, which carries styles that our policy refuses (app/_server/error-page.mjs).
 */
import type { Metadata } from 'next';
import { errorMessages } from '../../../components/ui/messages.error.en.ts';

export const metadata: Metadata = { title: errorMessages.title, robots: { index: false } };

export default function ErrorPage() {
  return (
    <>
      <h1>{errorMessages.title}</h1>
      <p className="lead">{errorMessages.intro}</p>
      <p>
        <a className="plain-button" href="">
          {errorMessages.retry}
        </a>
      </p>
    </>
  );
}
