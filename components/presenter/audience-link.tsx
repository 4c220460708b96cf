'use client';
/**
 * Opens the audience's window. A plain link to it: where the browser opens no window of its own for us, the
 * same press opens a tab, and that it never refuses.
 */
import { useState, type ReactElement } from 'react';
import type { PresentWords } from './present-words.ts';

export function AudienceLink(props: {
  readonly href: string;
  readonly target: string;
  readonly words: PresentWords;
}): ReactElement {
  const { href, target, words } = props;
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <a
        className="desk-tool"
        href={href}
        target={target}
        data-audience=""
        onClick={(event) => {
          const opened = window.open(href, target, 'popup,width=1280,height=720');
          setBlocked(!opened);
          if (!opened) return;
          event.preventDefault();
          opened.focus();
        }}
      >
        {words.audience}
      </a>
      <span className="desk-blocked" role="status">
        {blocked ? words.blocked : null}
      </span>
    </>
  );
}
