'use client';
/** What the class answered, and what is true, once the teacher shows it. Every bar has its number beside it. */
import type { Results } from '../core/results.ts';
import type { Revealed } from '../core/snapshot.ts';
import type { Line, Text } from '../../../story/story.ts';
import { flatten } from '../../../components/step/flatten.ts';
import type { AskData } from './ask-data.ts';
import { printGuess } from '../../../story/readings/ask.ts';
import { fill } from '../../../components/ui/fill.ts';
import type { ClassWords } from './class-words.ts';

/** Paragraphs of a text as plain words: notes and marks are the article's. */
const plain = (text: Text): readonly string[] =>
  text
    .flatMap((block): readonly Line[] => {
      if (block.type === 'paragraph') return [block.children];
      return block.type === 'list' ? block.items : block.paragraphs;
    })
    .map(flatten);

/** The middle of all lines, point by point. */
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
  /** Of an option. */
  readonly id?: string;
  readonly name: string;
  readonly count: number;
}

function rowsOf(words: ClassWords, ask: AskData, results: Results): readonly Row[] {
  if ('counts' in results)
    return ask.options.map(({ id, text }, i) => ({
      id,
      name: text,
      count: results.counts[i] ?? 0,
    }));
  if (!('bins' in results)) return [];
  const width = (results.max - results.min) / results.bins.length;
  const at = (i: number) => Number((results.min + i * width).toPrecision(4));
  return results.bins.map((count, i) => ({
    name: fill(words.between, { from: at(i), to: at(i + 1) }),
    count,
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
  const rows = results ? rowsOf(words, ask, results) : [];
  const line = lineOf(ask, results);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <>
      {rows.length > 0 ? (
        <table className="class-results">
          <caption>{words.results}</caption>
          <tbody>
            {rows.map(({ id, name, count }) => (
              <tr key={name}>
                <th scope="row">
                  {id !== undefined && revealed?.right.includes(id) ? (
                    <b className="verdict">{words.right} </b>
                  ) : null}
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
