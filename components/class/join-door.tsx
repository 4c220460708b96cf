'use client';
import { useReaderWords } from '../reader/reader-words.ts';
import type { DoorWords } from './door-words.ts';
import { JoinForm } from './join-form.tsx';

/** The page for joining a class, in the language of the reader's browser. */
export function JoinDoor(props: {
  readonly basePath: string;
  readonly all: Readonly<Record<string, DoorWords>>;
  /** Expects a code in the address and uses it at once. */
  readonly auto: boolean;
  readonly isStatic: boolean;
}) {
  const { basePath, auto, isStatic } = props;
  const [lang, words] = useReaderWords(props.all, ({ join }) => join);
  return (
    <div lang={lang}>
      <h1>{words.join}</h1>
      <p className="lead">{isStatic ? words.needsServer : words.joinLead}</p>
      {isStatic ? null : (
        <>
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
          <JoinForm {...{ basePath, words, auto }} />
        </>
      )}
      <p>
        <a href={`${basePath}/`}>{words.stories}</a>{' '}
        <a href={`${basePath}/help/teach/`}>{words.guide}</a>
      </p>
    </div>
  );
}
