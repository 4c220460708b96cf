'use client';
/**
 * Opens the audience's window. A plain link to it: where the browser opens no window of its own for us, the
 * same press opens a tab, and that it never refuses.
 */
import { useState, type ReactElement } from 'react';
import { useDesk } from './desk-context.ts';

export function AudienceLink({ href }: { readonly href: string }): ReactElement {
  const { words, presentation } = useDesk();
  const target = `handscroll-audience-${presentation.story.id}`;
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <a
        className="desk-tool"
        href={href}
        target={target}
        id="audience-link"
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
