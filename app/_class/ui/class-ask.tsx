'use client';
/** One question in the class: a form while it takes an answer, then what became of it, then the reveal. */
import { useEffect, useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { LIMITS } from '../core/limits.ts';
import type { Revealed } from '../core/revealed.ts';
import type { Answer } from '../core/state.ts';
import type { StudentClass, StudentView } from '../client/student.ts';
import { AskFields } from './ask-fields.tsx';
import type { ClassLines } from './class-lines.tsx';
import type { AskData } from './ask-data.ts';
import { ClassResults } from './class-results.tsx';
import { faultText, fill, type ClassWords } from './class-words.ts';
import { phaseOf } from './phase.ts';

const NEVER = () => () => undefined;

/** What a form holds as an answer; undefined while it holds none. */
function readForm(ask: AskData, form: HTMLFormElement): Answer | undefined {
  const value = new FormData(form).get('answer');
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  if (ask.kind === 'discuss') return { text: value };
  if (ask.kind === 'predict') return { number: Number(value) };
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
    let gone = false;
    client.reveal(step).then(
      (found) => !gone && setRevealed(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [phase, step, client]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const drawn = lines?.drawn(step);
    const answer = drawn ? { line: drawn } : readForm(ask, event.currentTarget);
    setMissing(!answer);
    if (answer) client.give(step, answer);
  };
  if (ask.kind === 'predict' && ask.by === 'paper')
    return <p className="paper-foot">{words.line}</p>;
  const takes = phase === 'open' && !own;
  const line = ask.kind === 'predict' && ask.by === 'line' ? ask : undefined;
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
        {ask.kind === 'discuss' && takes ? ` ${fill(words.textHint, { count: LIMITS.text })}` : ''}
        {poll && phase !== 'waiting' ? ` ${fill(words.answered, { count: poll.answered })}` : ''}
      </p>
      <ClassResults words={words} ask={ask} results={poll?.results} revealed={revealed} />
    </form>
  );
}
