'use client';
/** The question of a step: quiz, poll, guess or discussion. */
import type { ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { insertAt, type JsonPath } from '../../../story/edit/patch.ts';
import { isObject, listIn, type DraftStep } from '../../../story/edit/places.ts';
import { askQuestion, boundsOf } from '../../../story/edit/question.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { useWords } from './context.ts';
import { Choice, PathField, Press } from './plain-fields.tsx';
import { Remove, Texts } from './texts.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

const KINDS = ['quiz', 'poll', 'predict', 'discuss'] as const;

interface AskProps {
  readonly path: JsonPath;
  readonly ask: JsonObject;
}

function Options({ path, ask }: AskProps): ReactElement {
  const studio = useStudio();
  const options = listIn(ask, 'options').filter(isObject);
  const list = [...path, 'options'];
  const add = () => {
    const taken = options.map(({ id }) => wordsOf(id));
    const text = WORDS.starts.option;
    const option = { id: newId(text, taken, 'answer'), text };
    studio.edit(WORDS.addOption, insertAt(studio.text, list, options.length, option));
  };
  return (
    <>
      {options.map((option, at) => {
        const number = at + 1;
        const name = fill(WORDS.option, { number });
        const own = [...list, at];
        return (
          <div className="words-group" key={wordsOf(option['id']) || at}>
            <Texts path={own} specs={[['text', name, 'line!']]} />
            {ask['kind'] === 'quiz' && (
              <>
                <label className="words-check">
                  <input
                    type="checkbox"
                    checked={option['right'] === true}
                    onChange={({ target }) =>
                      studio.set([...own, 'right'], target.checked || undefined, WORDS.right)
                    }
                  />{' '}
                  {fill(WORDS.right, { number })}
                </label>
                <Texts path={own} specs={[['why', fill(WORDS.why, { number }), 'line']]} />
              </>
            )}
            {options.length > 2 && <Remove path={own} what={name} />}
          </div>
        );
      })}
      {options.length < 6 && <Press onPress={add}>{WORDS.addOption}</Press>}
    </>
  );
}

/** What a guess may have as its truth: facts that are a number, and tables. */
function Guess({ path, ask }: AskProps): ReactElement {
  const studio = useStudio();
  const { book } = useWords();
  const { facts, data } = book.evidence;
  const tables = studio.reviewed?.script?.data ?? {};
  const answer = isObject(ask['answer']) ? ask['answer'] : {};
  const table = tables[wordsOf(answer['series'])];
  const columnX = (id: string) => {
    const [header = [], ...rows] = tables[id]?.rows ?? [];
    return [...new Set(rows.map((row) => String(row[header.indexOf('x')] ?? '')))];
  };
  const choices = [
    ...[...facts]
      .filter(([, { value }]) => typeof value['value'] === 'number')
      .map(([id, { value }]) => [`fact ${id}`, book.plain(wordsOf(value['claim']))] as const),
    ...[...data].map(
      ([id, { value }]) => [`series ${id}`, book.plain(wordsOf(value['title']))] as const,
    ),
  ];
  const choose = (chosen: string) => {
    const [kind, id = ''] = chosen.split(' ');
    const truth = facts.get(id)?.value['value'];
    if (kind === 'fact' && typeof truth === 'number')
      return studio.set(path, { ...ask, answer: { fact: id }, ...boundsOf(truth) }, WORDS.truth);
    const xs = columnX(id);
    const [entity] = Object.keys(tables[id]?.entities ?? {});
    const line = { series: id, ...(entity && { entity }), after: xs[xs.length >> 1] ?? '' };
    studio.set(path, { ...ask, answer: line }, WORDS.truth);
  };
  const part = (key: 'entity' | 'after', names: readonly (readonly [string, string])[]) => (
    <Choice
      label={WORDS[key]}
      value={String(answer[key] ?? '')}
      choices={names}
      onChange={(value) => studio.set([...path, 'answer', key], value, WORDS[key])}
    />
  );
  const [kind = '', id] = Object.entries(answer)[0] ?? [];
  return (
    <div className="studio-row">
      <Choice
        label={WORDS.truth}
        value={`${kind} ${String(id)}`}
        choices={choices}
        onChange={choose}
      />
      {table?.entities && part('entity', Object.entries(table.entities))}
      {table &&
        part(
          'after',
          columnX(wordsOf(answer['series'])).map((x) => [x, x]),
        )}
      <PathField path={[...path, 'min']} label={WORDS.min} isNumber />
      <PathField path={[...path, 'max']} label={WORDS.max} isNumber />
    </div>
  );
}

function Prompts({ path, ask }: AskProps): ReactElement {
  const studio = useStudio();
  const list = [...path, 'prompts'];
  const { length } = listIn(ask, 'prompts');
  const add = () =>
    studio.edit(WORDS.addPrompt, insertAt(studio.text, list, length, WORDS.starts.prompt));
  return (
    <>
      {Array.from({ length }, (_, at) => {
        const name = fill(WORDS.prompt, { number: at + 1 });
        return (
          <div className="words-group" key={at}>
            <WordsField path={[...list, at]} label={name} isLine isRequired />
            {/* Without its last the list goes too. */}
            <Remove path={length > 1 ? [...list, at] : list} what={name} />
          </div>
        );
      })}
      <Press onPress={add}>{WORDS.addPrompt}</Press>
    </>
  );
}

export function QuestionForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const path = [...place.path, 'ask'];
  const own = place.step['ask'];
  const ask = isObject(own) ? own : undefined;
  const kind = KINDS.find((one) => one === ask?.['kind']);
  const start = (chosen: (typeof KINDS)[number]) => {
    const words = { question: WORDS.starts[chosen], options: WORDS.starts.options };
    const changes = askQuestion(studio, place, chosen, words, studio.reviewed?.script?.data ?? {});
    if (changes) studio.edit(WORDS.questionAdded, changes);
    else studio.tell(WORDS.noGuess);
  };
  return (
    <details className="words-part" open={ask !== undefined || undefined}>
      <summary>
        {WORDS.question}
        {kind && `: ${WORDS.asks[kind]}`}
      </summary>
      {ask && kind ? (
        <>
          <Texts path={path} specs={[['question', WORDS.question, 'line!']]} />
          {(kind === 'quiz' || kind === 'poll') && <Options path={path} ask={ask} />}
          {kind === 'predict' && <Guess path={path} ask={ask} />}
          {kind === 'discuss' && <Prompts path={path} ask={ask} />}
          {(kind === 'quiz' || kind === 'predict') && (
            <Texts path={path} specs={[['explain', WORDS.explain]]} />
          )}
          <Remove path={path} what={WORDS.theQuestion} />
        </>
      ) : (
        <p className="studio-row">
          {WORDS.addQuestion}
          {KINDS.map((one) => (
            <Press key={one} onPress={() => start(one)}>
              {WORDS.asks[one]}
            </Press>
          ))}
        </p>
      )}
    </details>
  );
}
