'use client';
/**
 * The answers of the class and the right one, once the teacher shows them. Every bar has its number
 * beside it.
 */
import { binOf, type Results } from '../../story/class/results.ts';
import type { Revealed } from '../../story/class/snapshot.ts';
import type { Line, Text } from '../../story/story.ts';
import { flatten } from '../step/flatten.ts';
import type { AskData } from './ask-data.ts';
import { printGuess } from '../../story/readings/ask.ts';
import { fill } from '../ui/fill.ts';
import type { ClassWords } from './class-words.ts';

/** Paragraphs of a text as plain words: footnotes and marks are only in the article. */
const plain = (text: Text): readonly string[] =>
  text
    .flatMap((block): readonly Line[] => {
      if (block.type === 'paragraph') return [block.children];
      return block.type === 'list' ? block.items : block.paragraphs;
    })
    .map(flatten);

/** The median of all lines, point by point. */
function lineOf(
  ask: AskData,
  results: Results | undefined,
): readonly (readonly [string, string])[] {
  if (!results || !('line' in results) || !ask.line) return [];
  const { plan, lang } = ask.line;
  return plan.asked.flatMap(({ x }, i) => {
    const value = results.line[i];
    return value === undefined ? [] : [[x, printGuess(value, plan.unit, lang)] as const];
  });
}

interface Row {
  readonly name: string;
  readonly count: number;
  /** A note on the option once the answer is known. */
  readonly sign?: string | undefined;
}

function rowsOf(
  words: ClassWords,
  ask: AskData,
  results: Results,
  revealed: Revealed | undefined,
): readonly Row[] {
  if ('counts' in results)
    return ask.options.map(({ id, text }, i) => ({
      name: text,
      count: results.counts[i] ?? 0,
      sign: revealed?.right.includes(id) ? words.right : undefined,
    }));
  if (!('bins' in results)) return [];
  const { bins, edges } = results;
  const { unit = { before: '', after: '' }, lang = 'en' } = ask.number ?? {};
  const print = (i: number) => printGuess(edges[i] ?? 0, unit, lang);
  const answer = revealed?.value === undefined ? undefined : binOf(edges, revealed.value);
  return bins.map((count, i) => ({
    name: fill(i === bins.length - 1 ? words.between : words.below, {
      from: print(i),
      to: print(i + 1),
    }),
    count,
    sign: i === answer ? words.answerHere : undefined,
  }));
}

export function ClassResults(props: {
  readonly words: ClassWords;
  readonly ask: AskData;
  readonly results: Results | undefined;
  readonly revealed: Revealed | undefined;
}) {
  const { words, ask, results, revealed } = props;
  const texts = results && 'texts' in results ? results.texts : [];
  const rows = results ? rowsOf(words, ask, results, revealed) : [];
  const line = lineOf(ask, results);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      {rows.length > 0 ? (
        <table className="class-results">
          <caption>{words.results}</caption>
          <tbody>
            {rows.map(({ name, count, sign }) => (
              <tr key={name} className={sign ? 'is-right' : undefined}>
                <th scope="row">
                  {sign ? <b className="verdict">{sign} </b> : null}
                  {name}
                </th>
                <td>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width="100" height="10" className="class-rail" />
                    <rect width={(100 * count) / most} height="10" />
                  </svg>
                </td>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {line.length > 0 ? (
        <table className="class-results">
          <caption>{words.middle}</caption>
          <tbody>
            {line.map(([x, value]) => (
              <tr key={x}>
                <th scope="row">{x}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {texts.length > 0 ? (
        <ul className="class-texts" aria-label={words.results}>
          {texts.map((text, i) => (
            <li key={i}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {revealed?.answer ? (
        <p>
          <b>{fill(words.answer, { answer: revealed.answer })}</b>
        </p>
      ) : null}
      {revealed?.explain ? plain(revealed.explain).map((text) => <p key={text}>{text}</p>) : null}
    </>
  );
}
