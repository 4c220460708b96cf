'use client';
/**
 * One scene kind to try: its example on the stage under a slider, a form for its params and states, the
 * JSON to paste. Every change goes through the checker that authors use; a bad one leaves the last good
 * picture and says in a sentence what to change.
 */
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import type { JsonObject } from '../../story/scene.ts';
import type { Timeline } from '../../story/story.ts';
import type { Control } from '../../story/script/controls.ts';
import type { Example } from '../scenes/kit/example.ts';
import type { Part } from './part-of.ts';
import type { StateText } from './state-texts.ts';
import { FieldForm } from './field-form.tsx';
import { Paste } from './paste.tsx';
import { SceneTableView } from './scene-table-view.tsx';
import { TrialStage } from './trial-stage.tsx';
import type { TrialWords } from './trial-words.ts';

export interface TrialProblem {
  readonly path: string;
  readonly message: string;
}
/** What became of an example. */
export type Tried =
  | {
      readonly ok: true;
      readonly timeline: Timeline;
      /** One a state. */
      readonly texts: readonly StateText[];
      readonly problems: readonly TrialProblem[];
    }
  | { readonly ok: false; readonly problems: readonly TrialProblem[] };

export interface TrialProps {
  readonly example: Example;
  /** The example as the server compiled it. */
  readonly first: Extract<Tried, { ok: true }>;
  readonly params: readonly Control[];
  readonly state: readonly Control[];
  readonly moods: readonly string[];
  /** Where the example's files lie, with a slash at the end. */
  readonly home: string;
  readonly words: TrialWords;
  readonly part: Part;
  /** Checks and compiles an edited example; loads what it needs when first called. */
  readonly compile: (example: Example, mood: string) => Promise<Tried>;
}

const WAIT = 150;

/** The state that its card in the list shows, or the last: the first one is often still empty. */
function opensAt({ states, card }: Example): number {
  const names = Object.keys(states);
  return card === undefined ? names.length - 1 : Math.max(0, names.indexOf(card));
}

export function Trial(props: TrialProps): ReactElement {
  const { first, words, compile } = props;
  const [example, setExample] = useState(props.example);
  const [good, setGood] = useState(first);
  const [problems, setProblems] = useState(first.problems);
  const [mood, setMood] = useState('day');
  const [at, setAt] = useState(() => opensAt(props.example));
  const latest = useRef(0);

  const change = useCallback(
    (next: Example, nextMood: string) => {
      setExample(next);
      setMood(nextMood);
      const turn = ++latest.current;
      // Typing is faster than a range of peaks is compiled: only the last change counts.
      setTimeout(() => {
        if (turn !== latest.current) return;
        void compile(next, nextMood).then((tried) => {
          if (turn !== latest.current) return;
          setProblems(tried.problems);
          if (tried.ok) setGood(tried);
        });
      }, WAIT);
    },
    [compile],
  );

  const { home } = props;
  const timeline = useMemo(() => ({ ...good.timeline, home }), [good, home]);
  const names = Object.keys(example.states);
  const index = Math.round(at);
  const name = names[index] ?? names[0] ?? '';
  const shown = good.texts[index];
  const setParams = (params: JsonObject) => change({ ...example, params }, mood);
  const setState = (state: JsonObject) =>
    change({ ...example, states: { ...example.states, [name]: state } }, mood);
  const changed = example !== props.example;

  return (
    <div className="trial">
      <TrialStage
        timeline={timeline}
        at={at}
        names={names}
        onAt={setAt}
        words={words}
        part={props.part}
      />
      <p className="trial-told" aria-live="polite">
        {shown?.description}
      </p>
      <div className="trial-bench">
        <div className="trial-forms">
          <label className="trial-mood">
            {words.mood}
            <select value={mood} onChange={(event) => change(example, event.target.value)}>
              {props.moods.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <FieldForm
            // Another state is another form: what was half typed in the first is not carried over.
            key={`state-${name}`}
            title={`${words.state}: ${name}`}
            controls={props.state}
            value={example.states[name] ?? {}}
            onChange={setState}
            words={words}
          />
          <FieldForm
            title={words.params}
            controls={props.params}
            value={example.params}
            onChange={setParams}
            words={words}
          />
          <button
            type="button"
            className="plain-button"
            disabled={!changed}
            onClick={() => change(props.example, mood)}
          >
            {words.reset}
          </button>
        </div>
        <div className="trial-said">
          {problems.length > 0 && (
            <ul className="trial-problems" role="alert">
              {problems.map(({ path, message }) => (
                <li key={path + message}>
                  <code>{path}</code>: {message}
                </li>
              ))}
            </ul>
          )}
          <Paste example={example} name={name} words={words} />
          {shown?.table && <SceneTableView table={shown.table} caption={words.table} />}
        </div>
      </div>
    </div>
  );
}
