'use client';
/** The checker's messages by step, each with its place and its fixes. */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { editing } from '../../../story/edit/edits.ts';
import { stepsOf } from '../../../story/edit/places.ts';
import type { Problem } from '../../../story/problem.ts';
import { message as sentence } from '../../../story/script/message.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { useBook } from '../words/context.ts';
import { showWordsOf } from '../words/part.ts';
import { Cures } from './cures.tsx';
import { asSentence, inAuthorsWords } from './in-authors-words.ts';
import { placeOf } from './place-of.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/problems.g.ts';
import './problems.css';

const NO_ALT = sentence('noAlt', {}).message;
/**
 * A picture without alternative text; if the text is only a file name, the checker's own sentence
 * applies.
 */
const isBare = ({ message }: Problem): boolean => message === NO_ALT;

/** A kind can describe an undescribed photograph only by its file name. */
const FILE = /^\S+\.(?:png|jpe?g|webp|avif|gif|svg)\.?$/i;

/** Lets kinds provide the alternative texts of steps, in one edit, so that the texts follow the data. */
function useDescribe(): (steps: readonly string[], onDone?: () => void) => void {
  const studio = useStudio();
  // Something else may be edited while the texts are requested.
  const latest = useRef(studio);
  useEffect(() => {
    latest.current = studio;
  });
  const describe = async (steps: readonly string[]) => {
    const descriptions = await Promise.all(
      steps.map((step) => studio.ask<string>('pictureInWords', step)),
    );
    const { text, script, edit, go } = latest.current;
    const edits = editing(text);
    for (const { id, path } of stepsOf(script)) {
      const words = descriptions[steps.indexOf(id)]?.trim() ?? '';
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

/** Sentences of the checker that teach the format's own writing, said for those who press buttons. */
const ADVICE: Readonly<Record<string, { readonly message?: string; readonly hint: string }>> =
  WORDS.advice;

function Item(props: {
  readonly problem: Problem;
  /** Hides the problem at once: the next check may take a second. */
  readonly onCured: () => void;
}): ReactElement {
  const { problem, onCured } = props;
  const { script, isReadOnly, go, show } = useStudio();
  const describe = useDescribe();
  const { place, pane } = placeOf(problem, script);
  const advice = problem.code === 'no-alt' && !isBare(problem) ? undefined : ADVICE[problem.code];
  const message = advice?.message ?? inAuthorsWords(problem.message);
  const hint = advice?.hint ?? (problem.hint && inAuthorsWords(problem.hint));
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
        <span lang={advice?.message === undefined ? 'en' : undefined}>{asSentence(message)}</span>{' '}
        {hint !== undefined && (
          <span className="studio-help" lang={advice ? undefined : 'en'}>
            {asSentence(hint)}
          </span>
        )}
      </button>
      {!isReadOnly && (
        <p className="studio-row">
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
  // A check creates all of them again.
  const problems = useMemo(
    () => reviewed?.problems.filter((one) => !cured.includes(one)),
    [reviewed, cured],
  );
  const pane = useRef<HTMLDivElement>(null);
  const onCured = (problem: Problem) => {
    setCured([...cured, problem]);
    // The focused button disappears.
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
          ? say(WORDS.inStep, { number: index + 1, title })
          : say(isOfStory ? WORDS.story : WORDS.inFile, { file: problem.file });
      return { problem, index, where };
    })
    .toSorted((a, b) => a.index - b.index);
  if (!problems) return <p>{WORDS.checking}</p>;
  if (placed.length === 0) return <p>{WORDS.none}</p>;
  return (
    <section className="problems-pane" tabIndex={-1} ref={pane} aria-label={WORDS.title}>
      {bare.length > 1 && !isReadOnly ? (
        <Press onPress={() => describe(bare)}>{say(WORDS.allAlts, { count: bare.length })}</Press>
      ) : null}
      {(['error', 'warning'] as const).map((severity) => {
        const ofSeverity = placed.filter(({ problem }) => problem.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity} aria-label={WORDS[severity]}>
            <h2>{WORDS[severity]}</h2>
            {severity === 'error' ? <p className="studio-help">{WORDS.errorsWhy}</p> : null}
            {[...new Set(ofSeverity.map(({ where }) => where))].map((where) => (
              <section key={where} aria-label={where}>
                <h3>{where}</h3>
                <ul>
                  {ofSeverity
                    .filter((one) => one.where === where)
                    .map(({ problem }) => (
                      <Item
                        // Without the line number: a fix above would otherwise recreate all rows
                        // below it while a finger is pressing one.
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
