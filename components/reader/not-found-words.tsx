'use client';
import { useReaderWords } from './reader-words.ts';

interface Sentences {
  readonly title: string;
  readonly intro: string;
}

/** What a page says of an unknown address, in the language of the reader's browser. */
export function NotFoundWords({ all }: { readonly all: Readonly<Record<string, Sentences>> }) {
  const [lang, { title, intro }] = useReaderWords(all, (words) => words.title);
  return (
    <div lang={lang}>
      <h1>{title}</h1>
      <p className="lead">{intro}</p>
    </div>
  );
}
