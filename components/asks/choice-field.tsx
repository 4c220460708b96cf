/** The options of a question in a class; after the reveal, also which are right and why. */
import type { ReactNode } from 'react';
import { flatten } from '../step/flatten.ts';
import {
  ResultBars,
  type ClassFieldProps,
  type ClassKind,
  type ClassResultsProps,
} from './class-kind.tsx';
import { Options } from './options.tsx';

function ChoiceField(props: ClassFieldProps): ReactNode {
  const { words, ask, disabled, given, picked, onPick, revealed } = props;
  const answer = given ?? picked;
  const chosen = answer && 'option' in answer ? answer.option : undefined;
  const options = ask.options.map(({ id, text }) => {
    const isRight = revealed?.right.includes(id) ?? false;
    const why = revealed?.whys.find(([option]) => option === id)?.[1];
    const signs = [isRight ? words.right : '', id === chosen ? words.yours : ''];
    return {
      id,
      text: [text],
      sign: signs.filter(Boolean).join(' · '),
      right: isRight,
      ...(why && { why: [flatten(why)] }),
    };
  });
  return (
    <Options
      labelledBy={`ask-${ask.step}`}
      options={options}
      chosen={chosen === undefined ? [] : [chosen]}
      several={false}
      settled={disabled}
      onChoose={(option) => onPick({ option })}
    />
  );
}

function ChoiceResults({ words, ask, results, revealed }: ClassResultsProps): ReactNode {
  if (!('counts' in results)) return null;
  const rows = ask.options.map(({ id, text }, i) => ({
    name: text,
    count: results.counts[i] ?? 0,
    sign: revealed?.right.includes(id) ? words.right : undefined,
  }));
  return <ResultBars caption={words.results} rows={rows} />;
}

export const choiceInClass: ClassKind = { Field: ChoiceField, Results: ChoiceResults };
