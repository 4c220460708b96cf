'use client';
/**
 * The form for joining a class: a code is typed, or read from the address, and leads to the story of
 * the class.
 */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { preferred } from '../reader/language-offer.ts';
import { storyAddress } from '../../story/address.ts';
import { CODE_LENGTH, readCode } from '../../story/class/code.ts';
import { keepCode } from './client/session-store.ts';
import { faultOf } from './client/requests.ts';
import { joinClass } from './client/student.ts';
import { faultText } from './class-words.ts';
import type { DoorWords } from './door-words.ts';

export function JoinForm(props: {
  readonly basePath: string;
  readonly words: DoorWords;
  /** Expects a code in the address and uses it at once. */
  readonly auto?: boolean;
}) {
  const { basePath, words, auto = false } = props;
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState(false);
  /** Why it did not work: `no-code`, or the name of a fault. */
  const [why, setWhy] = useState('');
  const message = why === '' ? '' : why === 'no-code' ? words.noCode : faultText(words, why);

  const enter = async (typed: string) => {
    const code = readCode(typed);
    if (!code) return setWhy('bad-code');
    setBusy(true);
    setWhy('');
    try {
      const { story, version, editions } = await joinClass(basePath, code);
      keepCode(code);
      // In the language that the browser prefers; the bar has links to the others.
      const lang = preferred(
        navigator.languages,
        editions.map((one) => one.lang),
      );
      const edition = editions.find((one) => one.lang === lang);
      const address = edition?.address ?? storyAddress(encodeURIComponent(story));
      window.location.href = new URL(
        `${basePath}${address}class/${version === undefined ? '' : `?version=${version}`}#${code}`,
        window.location.href,
      ).href;
    } catch (error) {
      setWhy(faultOf(error).why);
      setBusy(false);
      input.current?.focus();
    }
  };
  const first = useRef(enter);
  first.current = enter;
  useEffect(() => {
    setReady(true);
    const code = decodeURIComponent(location.hash.slice(1));
    if (input.current && code) input.current.value = code.slice(0, 20);
    if (code) void first.current(code);
    else if (auto) setWhy('no-code');
    // A page restored from the back/forward cache is not busy any more.
    const onShow = (event: PageTransitionEvent) => event.persisted && setBusy(false);
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, [auto]);

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void enter(input.current?.value ?? '');
  };
  return (
    <form className="join-door" onSubmit={onSubmit} data-ready={ready ? '' : undefined}>
      <label htmlFor="code">{words.code}</label>
      <input
        id="code"
        ref={input}
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        // Leaves room for spaces and hyphens that people type.
        maxLength={CODE_LENGTH + 6}
        aria-describedby="code-hint code-told"
        aria-invalid={message !== '' ? true : undefined}
      />
      <button type="submit" className="plain-button" aria-disabled={busy}>
        {busy ? words.entering : words.enter}
      </button>
      <p id="code-hint" className="join-hint">
        {words.codeHint}
      </p>
      <p id="code-told" className="join-told" role="alert">
        {message}
      </p>
    </form>
  );
}
