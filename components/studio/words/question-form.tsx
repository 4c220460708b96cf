'use client';
/** The question of a step: quiz, poll, guess or discussion. */
import type { ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { insertAt, type JsonPath } from '../../../story/edit/patch.ts';
import { isObject, listIn, type DraftStep } from '../../../story/edit/places.ts';
import { askQuestion, boundsOf } from '../../../story/edit/question.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio, type Studio } from '../studio.ts';
import { wordsOf } from './book.ts';
import { useWords } from './context.ts';
import { Choice, PlainField, RemoveButton } from './plain-field.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

const KINDS = ['quiz', 'poll', 'predict', 'discuss'] as const;

function removeAt(studio: Studio, path: JsonPath, what: string): void {
  const name = fill(WORDS.removed, { what });
  studio.set(path, undefined, name);
  studio.tell(name, { label: WORDS.undo, do: studio.undo });
}

function Options({
  path,
  ask,
}: {
  readonly path: JsonPath;
  readonly ask: JsonObject;
}): ReactElement {
  const studio = useStudio();
  const options = listIn(ask, 'options').filter(isObject);
  const list = [...path, 'options'];
  const isQuiz = ask['kind'] === 'quiz';
  const add = () => {
    const id = newId(
      WORDS.starts.option,
      options.map((option) => wordsOf(option['id'])),
      'answer',
    );
    const option = { id, text: WORDS.starts.option };
    studio.edit(WORDS.addOption, insertAt(studio.text, list, options.length, option));
  };
  return (
    <>
      {options.map((option, at) => {
        const name = fill(WORDS.option, { number: at + 1 });
        const own = [...list, at];
        return (
          <div className="words-group" key={wordsOf(option['id']) || at}>
            <WordsField path={[...own, 'text']} label={name} isLine isRequired />
            {isQuiz && (
              <>
                <label className="studio-check">
                  <input
                    type="checkbox"
                    checked={option['right'] === true}
                    onChange={({ target }) =>
                      studio.set([...own, 'right'], target.checked || undefined, WORDS.right)
                    }
                  />{' '}
                  {WORDS.right}
                </label>
                <WordsField
                  path={[...own, 'why']}
                  label={fill(WORDS.why, { number: at + 1 })}
                  isLine
                />
              </>
            )}
            {options.length > 2 && (
              <RemoveButton what={name} onPress={() => removeAt(studio, own, name)} />
            )}
          </div>
        );
      })}
      {options.length < 6 && (
        <button type="button" className="studio-button" onClick={add}>
          {WORDS.addOption}
        </button>
      )}
    </>
  );
}

/** What a guess may have as its truth: facts that are a number, and tables. */
function Guess({ path, ask }: { readonly path: JsonPath; readonly ask: JsonObject }): ReactElement {
  const studio = useStudio();
  const { book } = useWords();
  const { facts, data } = book.evidence;
  const answer = isObject(ask['answer']) ? ask['answer'] : {};
  const rows = studio.reviewed?.script?.data[wordsOf(answer['series'])];
  const header = rows?.rows[0] ?? [];
  const cells = (column: string) => [
    ...new Set(rows?.rows.slice(1).map((row) => String(row[header.indexOf(column)] ?? ''))),
  ];
  const numbers = [...facts].filter(([, { value }]) => typeof value['value'] === 'number');
  const choices = [
    ...numbers.map(
      ([id, { value }]) => [`fact ${id}`, book.plain(wordsOf(value['claim']))] as const,
    ),
    ...[...data].map(
      ([id, { value }]) => [`series ${id}`, book.plain(wordsOf(value['title']))] as const,
    ),
  ];
  const choose = (chosen: string) => {
    const [kind, id = ''] = chosen.split(' ');
    const value = facts.get(id)?.value['value'];
    const table = studio.reviewed?.script?.data[id];
    const xs = table?.rows.slice(1).map((row) => row[table.rows[0]?.indexOf('x') ?? 0]) ?? [];
    const after = String(xs[Math.floor(xs.length / 2)] ?? '');
    const [entity] = Object.keys(table?.entities ?? {});
    const next: Json =
      kind === 'fact' ? { fact: id } : { series: id, ...(entity && { entity }), after };
    const bounds = kind === 'fact' && typeof value === 'number' ? boundsOf(value) : {};
    studio.set(path, { ...ask, answer: next, ...bounds }, WORDS.truth);
  };
  const setNumber = (key: 'min' | 'max') => (typed: string) => {
    const value = Number(typed.replace(',', '.'));
    if (typed.trim() !== '' && Number.isFinite(value))
      studio.set([...path, key], value, WORDS[key], [...path, key].join('/'));
  };
  const own =
    'fact' in answer ? `fact ${wordsOf(answer['fact'])}` : `series ${wordsOf(answer['series'])}`;
  const part = (key: 'entity' | 'after', names: readonly (readonly [string, string])[]) => (
    <Choice
      label={WORDS[key]}
      value={String(answer[key] ?? '')}
      choices={names}
      onChange={(value) => studio.set([...path, 'answer', key], value, WORDS[key])}
    />
  );
  return (
    <div className="words-row">
      <Choice label={WORDS.truth} value={own} choices={choices} onChange={choose} />
      {rows?.entities && part('entity', Object.entries(rows.entities))}
      {rows &&
        part(
          'after',
          cells('x').map((x) => [x, x]),
        )}
      <PlainField
        label={WORDS.min}
        inputMode="decimal"
        value={String(ask['min'] ?? '')}
        onChange={setNumber('min')}
      />
      <PlainField
        label={WORDS.max}
        inputMode="decimal"
        value={String(ask['max'] ?? '')}
        onChange={setNumber('max')}
      />
    </div>
  );
}

function Prompts({
  path,
  ask,
}: {
  readonly path: JsonPath;
  readonly ask: JsonObject;
}): ReactElement {
  const studio = useStudio();
  const list = [...path, 'prompts'];
  const { length } = listIn(ask, 'prompts');
  return (
    <>
      {Array.from({ length }, (_, at) => {
        const name = fill(WORDS.prompt, { number: at + 1 });
        // Without its last the list goes too.
        const own = length > 1 ? [...list, at] : list;
        return (
          <div className="words-group" key={at}>
            <WordsField path={[...list, at]} label={name} isLine isRequired />
            <RemoveButton what={name} onPress={() => removeAt(studio, own, name)} />
          </div>
        );
      })}
      <button
        type="button"
        className="studio-button"
        onClick={() =>
          studio.edit(WORDS.addPrompt, insertAt(studio.text, list, length, WORDS.starts.prompt))
        }
      >
        {WORDS.addPrompt}
      </button>
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
    const changes = askQuestion(studio, place, chosen, words);
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
          <WordsField path={[...path, 'question']} label={WORDS.question} isLine isRequired />
          {(kind === 'quiz' || kind === 'poll') && <Options path={path} ask={ask} />}
          {kind === 'predict' && <Guess path={path} ask={ask} />}
          {kind === 'discuss' && <Prompts path={path} ask={ask} />}
          {(kind === 'quiz' || kind === 'predict') && (
            <WordsField path={[...path, 'explain']} label={WORDS.explain} />
          )}
          <RemoveButton
            what={WORDS.question}
            onPress={() => removeAt(studio, path, WORDS.question)}
          />
        </>
      ) : (
        <p className="words-buttons">
          {WORDS.addQuestion}{' '}
          {KINDS.map((one) => (
            <button type="button" className="studio-button" key={one} onClick={() => start(one)}>
              {WORDS.asks[one]}
            </button>
          ))}
        </p>
      )}
    </details>
  );
}
