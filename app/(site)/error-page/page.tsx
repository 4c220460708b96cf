/**
 * Sent by our server for internal errors. After a build this page, without its scripts, replaces Next's error
 * page, whose inline styles our policy refuses (bin/finish-pages.mjs).
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
