'use client';
/**
 * The last resort: should all that React has mounted fail at once (its own start in the browser, the framework's), it
 * empties the page, and what the framework would show in its place is refused by our policy. Then what the server
 * sent is put back as it stood before any script of ours: words, pictures, panels. Renders nothing.
 */
import { useEffect, useState } from 'react';

type Worn = ReadonlyMap<string, string>;

const wornBy = ({ attributes }: Element): Worn =>
  new Map([...attributes].map(({ name, value }) => [name, value]));

function wear(element: Element, worn: Worn): void {
  for (const { name } of [...element.attributes])
    if (!worn.has(name)) element.removeAttribute(name);
  for (const [name, value] of worn) element.setAttribute(name, value);
}

interface Before {
  readonly html: Worn;
  readonly body: Worn;
}

/** Watches the page's words from now on; returns its own end. */
function keepStanding(before: Before): () => void {
  const { documentElement: html, body } = document;
  const words = document.querySelector('main') ?? body.firstElementChild;
  if (!words) return () => undefined;
  const nodes = [...body.childNodes];
  const watch = new MutationObserver(() => {
    if (words.isConnected) return;
    wear(document.documentElement, before.html);
    wear(document.body, before.body);
    document.body.replaceChildren(...nodes);
  });
  for (const parent of [document, html, body]) watch.observe(parent, { childList: true });
  return () => {
    // React lets go of this too when it fails: only a page that still stands has no need of it.
    if (words.isConnected) watch.disconnect();
  };
}

export function Standing(): null {
  // In the first pass, when no part has yet said on these two elements that it is at work.
  const [before] = useState<Before | undefined>(() =>
    typeof document === 'undefined'
      ? undefined
      : { html: wornBy(document.documentElement), body: wornBy(document.body) },
  );
  useEffect(
    // A page that is being written changes under its own server.
    () => (before && process.env.NODE_ENV === 'production' ? keepStanding(before) : undefined),
    [before],
  );
  return null;
}
