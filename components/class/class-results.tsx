'use client';
/** The answers of the class and the right one, once the teacher shows them. */
import type { Results, Revealed } from '../../story/asks/kind.ts';
import type { Line, Text } from '../../story/story.ts';
import { flatten } from '../step/flatten.ts';
import type { AskData, ClassKind } from '../asks/class-kind.tsx';
import { ASK_FIELDS } from '../asks/fields.g.ts';
import { fill } from '../../story/catalogue/fill.ts';
import type { ClassWords } from './class-words.ts';

/** Paragraphs of a text as plain words: footnotes and marks are only in the article. */
const plain = (text: Text): readonly string[] =>
  text
    .flatMap((block): readonly Line[] => {
      if (block.type === 'paragraph') return [block.children];
      return block.type === 'list' ? block.items : block.paragraphs;
    })
    .map(flatten);

export function ClassResults(props: {
  readonly words: ClassWords;
  readonly ask: AskData;
  readonly results: Results | undefined;
  readonly revealed: Revealed | undefined;
}) {
  const { words, ask, results, revealed } = props;
  const { Results } = ASK_FIELDS[ask.rule.kind] as ClassKind;
  return (
    <>
      {results ? <Results {...{ words, ask, results, revealed }} /> : null}
      {revealed?.answer ? (
        // The picture has the values of a line.
        <p className={results && revealed.line ? 'visually-hidden' : undefined}>
          <b>{fill(words.answer, { answer: revealed.answer })}</b>
        </p>
      ) : null}
      {revealed?.explain ? plain(revealed.explain).map((text) => <p key={text}>{text}</p>) : null}
    </>
  );
}
