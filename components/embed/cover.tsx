'use client';
/** What a frame that scrolls shows first: a cover if it is narrow, else a button over the text. */
import type { ReactElement } from 'react';
import type { EmbedWords } from './scene-tools.tsx';

export interface CoverText {
  readonly name: string;
  readonly picture: string | undefined;
  /** The story's reading time. */
  readonly extent: string;
  /** Address of the story's own page. */
  readonly home: string;
}

export function Cover(props: {
  readonly text: CoverText;
  readonly words: EmbedWords;
  /** It hides the text. */
  readonly isFull: boolean;
  /** Without a loader the frame can't get the whole window: the story opens in a tab. */
  readonly hasLoader: boolean;
  readonly open: () => void;
}): ReactElement {
  const { text, words, isFull, hasLoader, open } = props;
  if (!isFull)
    return (
      <section className="embed-tap" aria-label={text.name}>
        <button className="embed-button" onClick={open}>
          {words.tap}
        </button>
      </section>
    );
  return (
    <section className="embed-cover" aria-label={text.name}>
      {text.picture === undefined ? null : <img src={text.picture} alt="" />}
      <h2>{text.name}</h2>
      <p>{text.extent}</p>
      {hasLoader ? (
        <button className="embed-button" onClick={open}>
          {words.open}
        </button>
      ) : (
        <a className="embed-button" href={text.home} title={words.newTab}>
          {words.open}
        </a>
      )}
    </section>
  );
}
