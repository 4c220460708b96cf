'use client';
/** What the checker says, by step, each sentence with its place and what cures it. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { editing } from '../../../story/edit/edits.ts';
import { stepsOf } from '../../../story/edit/places.ts';
import type { Problem } from '../../../story/problem.ts';
import { message as sentence } from '../../../story/script/message.ts';
import { fill } from '../../ui/fill.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { useBook } from '../words/context.ts';
import { showWordsOf } from '../words/part.ts';
import { Cures } from './cures.tsx';
import { asSentence, inAuthorsWords } from './in-authors-words.ts';
import { placeOf } from './place-of.ts';
import { SAID, WORDS } from './words.en.ts';
import './problems.css';

const NO_ALT = sentence('noAlt', {}).message;
/** A picture without any alternative text; of one that is but the name of a file the checker's own sentence tells. */
const isBare = ({ message }: Problem): boolean => message === NO_ALT;

/** Of a photograph that nobody has described yet a kind can say its file's name alone. */
const FILE = /^\S+\.(?:png|jpe?g|webp|avif|gif|svg)\.?$/i;

/** Leaves the alternative texts of steps to what kinds say of their pictures, in one edit: it follows their numbers. */
function useDescribe(): (steps: readonly string[], onDone?: () => void) => void {
  const studio = useStudio();
  // While they are told something else may be written.
  const latest = useRef(studio);
  useEffect(() => {
    latest.current = studio;
  });
  const describe = async (steps: readonly string[]) => {
    const told = await Promise.all(steps.map((step) => studio.ask<string>('pictureInWords', step)));
    const { text, script, edit, go } = latest.current;
    const edits = editing(text);
    for (const { id, path } of stepsOf(script)) {
      const words = told[steps.indexOf(id)]?.trim() ?? '';
      if (words !== '' && !FILE.test(words)) edits.set([...path, 'alt'], true);
    }
    if (edits.changes.length === 0) throw new Error(WORDS.noAlt);
    edit(WORDS.alt, edits.changes);
    const [step] = steps;
    if (step !== undefined && steps.length === 1) go({ step, change: 0 });
  };
  return (steps, onDone) => {
    describe(steps).then(onDone, () => studio.tell(WORDS.noAlt));
  };
}

function Item(props: {
  readonly problem: Problem;
  /** It need not be looked at again: the next check may take a second. */
  readonly onCured: () => void;
}): ReactElement {
  const { problem, onCured } = props;
  const { script, isReadOnly, go, show } = useStudio();
  const describe = useDescribe();
  const { place, pane } = placeOf(problem, script);
  const said = problem.code === 'no-alt' && !isBare(problem) ? undefined : SAID[problem.code];
  const message = said?.message ?? inAuthorsWords(problem.message);
  const hint = said?.hint ?? (problem.hint && inAuthorsWords(problem.hint));
  return (
    <li className="problems-item" data-severity={problem.severity}>
      <button
        type="button"
        className="problems-sentence"
        onClick={() => {
          if (place) go(place);
          if (pane === 'words') showWordsOf(place ? 'step' : 'story');
          show(pane);
        }}
      >
        {asSentence(message)}
        {hint !== undefined && <span className="studio-help"> {asSentence(hint)}</span>}
      </button>
      {!isReadOnly && (
        <p className="studio-row problems-cures">
          <Cures problem={problem} onCured={onCured} />
          {isBare(problem) && place && (
            <Press onPress={() => describe([place.step], onCured)}>{WORDS.alt}</Press>
          )}
        </p>
      )}
    </li>
  );
}

export function ProblemsPane(): ReactElement {
  const { reviewed, script, isReadOnly } = useStudio();
  const book = useBook();
  const describe = useDescribe();
  const [cured, setCured] = useState<readonly Problem[]>([]);
  // A check makes all of them anew.
  const problems = useMemo(
    () => reviewed?.problems.filter((one) => !cured.includes(one)),
    [reviewed, cured],
  );
  const pane = useRef<HTMLDivElement>(null);
  const onCured = (problem: Problem) => {
    setCured([...cured, problem]);
    // The button that had the focus goes.
    pane.current?.focus();
  };
  const bare = (problems ?? []).flatMap((problem) =>
    isBare(problem) ? (placeOf(problem, script).place?.step ?? []) : [],
  );
  const steps = stepsOf(script);
  const placed = (problems ?? [])
    .map((problem) => {
      const id = placeOf(problem, script).place?.step;
      const index = steps.findIndex((one) => one.id === id);
      const title = book.plain(String(steps[index]?.step['title'] ?? id));
      const isOfStory = problem.file === 'story.json';
      const where =
        index >= 0
          ? fill(WORDS.inStep, { number: index + 1, title })
          : fill(isOfStory ? WORDS.story : WORDS.inFile, { file: problem.file });
      return { problem, index, where };
    })
    .toSorted((a, b) => a.index - b.index);
  if (!problems) return <p>{WORDS.checking}</p>;
  if (placed.length === 0) return <p>{WORDS.none}</p>;
  return (
    <section className="problems-pane" tabIndex={-1} ref={pane} aria-label={WORDS.title}>
      {bare.length > 1 && !isReadOnly ? (
        <Press onPress={() => describe(bare)}>{fill(WORDS.allAlts, { count: bare.length })}</Press>
      ) : null}
      {(['error', 'warning'] as const).map((severity) => {
        const own = placed.filter(({ problem }) => problem.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={WORDS[severity]}>
            <h2>{WORDS[severity]}</h2>
            {severity === 'error' ? <p className="studio-help">{WORDS.errorsWhy}</p> : null}
            {[...new Set(own.map(({ where }) => where))].map((where) => (
              <section key={where} aria-label={where}>
                <h3>{where}</h3>
                <ul>
                  {own
                    .filter((one) => one.where === where)
                    .map(({ problem }) => (
                      <Item
                        // Without its line: what is mended above would make all below it anew, under a finger that presses.
                        key={`${problem.path} ${problem.column} ${problem.message}`}
                        problem={problem}
                        onCured={() => onCured(problem)}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </section>
        );
      })}
    </section>
  );
}
