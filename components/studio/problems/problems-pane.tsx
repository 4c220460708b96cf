'use client';
/** What the checker says, by step, each sentence with its place and what cures it. */
import { useEffect, useMemo, useRef, useState, type ReactElement, type RefObject } from 'react';
import { fixesOf } from '../../../story/edit/fixes.ts';
import { chain } from '../../../story/edit/items.ts';
import { setAt } from '../../../story/edit/patch.ts';
import { stepsOf } from '../../../story/edit/places.ts';
import type { Problem } from '../../../story/problem.ts';
import { message as sentence } from '../../../story/script/message.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio, type Studio } from '../studio.ts';
import { useBook } from '../words/context.ts';
import { showWordsOf } from '../words/part.ts';
import { firstAlt } from './first-alt.ts';
import { asSentence, inAuthorsWords } from './in-authors-words.ts';
import { placeOf } from './place-of.ts';
import { SAID, WORDS } from './words.en.ts';
import './problems.css';

const NO_ALT = sentence('noAlt', {}).message;
/** A picture without any alternative text; of one that is but the name of a file the checker's own sentence tells. */
const isBare = ({ message }: Problem): boolean => message === NO_ALT;

/** Takes what kinds say of the pictures of these steps as their first alternative texts, in one edit. */
async function describePictures(
  latest: RefObject<Studio>,
  steps: readonly string[],
): Promise<void> {
  const texts = new Map<string, string>();
  for (const step of steps)
    texts.set(step, firstAlt(await latest.current.ask<string>('pictureInWords', step)));
  // Meanwhile something else may have been written.
  const studio = latest.current;
  const places = stepsOf(studio.script).flatMap(({ id, path }) => {
    const alt = texts.get(id);
    return alt ? [[path, alt] as const] : [];
  });
  if (places.length === 0) throw new Error(WORDS.noAlt);
  const made = places.map(
    ([path, alt]) =>
      (now: string) =>
        setAt(now, [...path, 'alt'], alt),
  );
  studio.edit(WORDS.alt, chain(studio.text, ...made));
  const [step] = steps;
  if (step !== undefined && steps.length === 1) studio.go({ step, change: 0 });
}

function useDescribe(): (steps: readonly string[], onDone?: () => void) => void {
  const studio = useStudio();
  const latest = useRef(studio);
  useEffect(() => {
    latest.current = studio;
  });
  return (steps, onDone) => {
    describePictures(latest, steps).then(onDone, () => latest.current.tell(WORDS.noAlt));
  };
}

interface ProblemProps {
  readonly problem: Problem;
  /** It need not be looked at again: the next check may take a second. */
  readonly onCured: (problem: Problem) => void;
}

function Cures({ problem, onCured }: ProblemProps): ReactElement | null {
  const studio = useStudio();
  const describe = useDescribe();
  const { text, script, files, reviewed } = studio;
  const draft = { text, script, files, reviewed };
  const fixes = fixesOf(problem, draft);
  const { place } = placeOf(problem, script);
  const canDescribe = isBare(problem) && place !== undefined;
  if (studio.isReadOnly || (fixes.length === 0 && !canDescribe)) return null;
  const cure = (label: string) => {
    const fix = fixesOf(problem, draft).find((one) => one.label === label);
    if (!fix) return studio.tell(WORDS.gone);
    onCured(problem);
    studio.edit(label, fix.changes);
    studio.tell(fill(WORDS.done, { label }), { label: WORDS.undo, do: studio.undo });
  };
  return (
    <p className="studio-row problems-cures">
      {fixes.map(({ label }) => (
        <button key={label} type="button" className="studio-button" onClick={() => cure(label)}>
          {label}
        </button>
      ))}
      {canDescribe ? (
        <button
          type="button"
          className="studio-button"
          onClick={() => describe([place.step], () => onCured(problem))}
        >
          {WORDS.alt}
        </button>
      ) : null}
    </p>
  );
}

function Item({ problem, onCured }: ProblemProps): ReactElement {
  const { script, go, show } = useStudio();
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
        {hint === undefined ? null : <span className="studio-help"> {asSentence(hint)}</span>}
      </button>
      <Cures problem={problem} onCured={onCured} />
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
        <button type="button" className="studio-button" onClick={() => describe(bare)}>
          {fill(WORDS.allAlts, { count: bare.length })}
        </button>
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
                        {...{ problem, onCured }}
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
