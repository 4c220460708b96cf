'use client';
/** One question in the class: a form while it takes an answer, then what became of it, then the reveal. */
import { useEffect, useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { LIMITS } from '../core/limits.ts';
import type { Revealed } from '../core/snapshot.ts';
import type { Answer } from '../core/state.ts';
import { phaseOf, type StudentClass, type StudentView } from '../client/student.ts';
import { flatten } from '../../../components/step/flatten.ts';
import type { ClassLines } from './class-lines.tsx';
import { isOnPaper, type AskData } from './ask-data.ts';
import { ClassResults } from './class-results.tsx';
import { faultText, fill, type ClassWords } from './class-words.ts';

const NEVER = () => () => undefined;

/** What a form holds as an answer; undefined while it holds none. */
function readForm(ask: AskData, form: HTMLFormElement): Answer | undefined {
  const value = new FormData(form).get('answer');
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (ask.rule.kind === 'discuss') return { text: value };
  if (ask.rule.kind === 'predict') return { number: Number(value) };
  return { option: value };
}

export function ClassAsk(props: {
  readonly words: ClassWords;
  readonly ask: AskData;
  readonly view: StudentView;
  readonly client: StudentClass;
  /** What lines are drawn with, once it is there. */
  readonly lines: ClassLines | undefined;
}) {
  const { words, ask, view, client, lines } = props;
  const { step } = ask;
  const id = useId();
  const phase = phaseOf(view, step);
  const own = view.box.find((one) => one.step === step);
  const fault = view.faults.get(step);
  const [missing, setMissing] = useState(false);
  const whole = useSyncExternalStore(
    lines?.asking.answers.subscribe ?? NEVER,
    () => lines?.drawn(step) !== undefined,
    () => false,
  );
  const [revealed, setRevealed] = useState<Revealed>();
  useEffect(() => {
    if (phase !== 'revealed') return setRevealed(undefined);
    let cancelled = false;
    client.reveal(step).then(
      (found) => !cancelled && setRevealed(found),
      () => undefined,
    );
    return () => {
      cancelled = true;
    };
  }, [phase, step, client]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const drawn = lines?.drawn(step);
    const answer = drawn ? { line: drawn } : readForm(ask, event.currentTarget);
    setMissing(!answer);
    if (answer) client.give(step, answer);
  };
  if (isOnPaper(ask)) return <p className="paper-foot">{words.line}</p>;
  const takes = phase === 'open' && !own;
  const { line } = ask;
  const status = own
    ? own.counted !== undefined
      ? words.counted
      : view.link === 'live'
        ? words.sending
        : words.kept
    : missing && !whole
      ? line
        ? words.unfinished
        : words.fault.empty
      : fault
        ? faultText(words, fault)
        : phase === 'waiting'
          ? words.waiting
          : phase === 'open'
            ? ''
            : words.closed;
  const poll = view.state?.poll?.step === step ? view.state.poll : undefined;
  return (
    <form
      className="class-ask"
      onSubmit={onSubmit}
      aria-describedby={id}
      data-phase={phase}
      // Fields of a line may be folded away: what they lack is said below.
      noValidate={line !== undefined}
    >
      <AskFields words={words} ask={ask} disabled={!takes} own={own?.answer} revealed={revealed} />
      {takes && line && lines ? <lines.Tools step={step} plan={line.plan} /> : null}
      {takes ? (
        <button type="submit" className="plain-button">
          {words.send}
        </button>
      ) : null}
      <p id={id} className="class-ask-status" role="status">
        {status}
        {ask.rule.kind === 'discuss' && takes
          ? ` ${fill(words.textHint, { count: LIMITS.text })}`
          : ''}
        {poll && phase !== 'waiting' ? ` ${fill(words.answered, { count: poll.answered })}` : ''}
      </p>
      <ClassResults words={words} ask={ask} results={poll?.results} revealed={revealed} />
    </form>
  );
}

interface Fields {
  readonly words: ClassWords;
  readonly ask: AskData;
  readonly disabled: boolean;
  readonly own: Answer | undefined;
  readonly revealed: Revealed | undefined;
}

/** What one answers with: a choice, a number, a few words. */
function AskFields(props: Fields) {
  const { ask, words, disabled, own } = props;
  const { rule } = ask;
  if (ask.options.length > 0) return <Choices {...props} />;
  if (ask.line || (disabled && !own)) return null;
  if (rule.kind === 'discuss')
    return (
      <label className="class-field">
        {words.text}
        <textarea
          name="answer"
          rows={3}
          maxLength={LIMITS.text}
          disabled={disabled}
          {...(own && 'text' in own && { value: own.text, readOnly: true })}
        />
      </label>
    );
  if (rule.kind !== 'predict') return null;
  const { min, max } = rule;
  return (
    <label className="class-field">
      {fill(words.number, { min, max })}
      <input
        type="number"
        name="answer"
        inputMode="decimal"
        step="any"
        min={min}
        max={max}
        disabled={disabled}
        {...(own && 'number' in own && { value: own.number, readOnly: true })}
      />
    </label>
  );
}

function Choices({ ask, words, own, disabled, revealed }: Fields) {
  return (
    <fieldset className="class-choices" disabled={disabled}>
      <legend className="visually-hidden">{words.choose}</legend>
      {ask.options.map(({ id, text }) => {
        const mine = own && 'option' in own && own.option === id;
        const why = revealed?.whys.find(([option]) => option === id)?.[1];
        const right = revealed?.right.includes(id);
        return (
          <label key={id} className={right ? 'class-choice right' : 'class-choice'}>
            <input
              type="radio"
              name="answer"
              value={id}
              {...(own && { checked: mine ?? false, readOnly: true })}
            />
            <span>
              {right ? <b className="verdict">{words.right}</b> : null}
              {text}
              {mine ? <i className="class-mine"> · {words.yours}</i> : null}
              {why ? <span className="why">{flatten(why)}</span> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
