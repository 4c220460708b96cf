'use client';
/**
 * One question in the class: a form while it accepts answers, then the state of the answer, then the
 * reveal.
 */
import { useEffect, useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { LIMITS } from '../../story/class/limits.ts';
import type { Revealed } from '../../story/class/snapshot.ts';
import type { Answer } from '../../story/class/state.ts';
import { phaseOf, type StudentClass, type StudentView } from './client/student.ts';
import { flatten } from '../step/flatten.ts';
import { Options } from '../step/options.tsx';
import type { ClassLines } from './class-lines.tsx';
import { isOnPaper, type AskData } from './ask-data.ts';
import { ClassResults } from './class-results.tsx';
import { fill } from '../ui/fill.ts';
import { faultText, type ClassWords } from './class-words.ts';

const NEVER = () => () => undefined;

interface ClassAskProps {
  readonly words: ClassWords;
  readonly ask: AskData;
  readonly view: StudentView;
  readonly client: StudentClass;
  /** The tools for drawing lines, once they are loaded. */
  readonly lines: ClassLines | undefined;
}

/** The right answer, once the class may see it. */
function useRevealed(client: StudentClass, step: string, isRevealed: boolean) {
  const [revealed, setRevealed] = useState<Revealed>();
  useEffect(() => {
    if (!isRevealed) return setRevealed(undefined);
    let cancelled = false;
    client.reveal(step).then(
      (found) => !cancelled && setRevealed(found),
      () => undefined,
    );
    return () => {
      cancelled = true;
    };
  }, [isRevealed, step, client]);
  return revealed;
}

export function ClassAsk(props: ClassAskProps) {
  const { words, ask, view, client, lines } = props;
  const { step, line, rule } = ask;
  const id = useId();
  const phase = phaseOf(view, step);
  const answered = view.box.find((one) => one.step === step);
  const isOver = view.link === 'over';
  const [picked, setPicked] = useState<string>();
  const [isMissing, setMissing] = useState(false);
  const isDrawn = useSyncExternalStore(
    lines?.asking.answers.subscribe ?? NEVER,
    () => lines?.drawn(step) !== undefined,
    () => false,
  );
  const revealed = useRevealed(client, step, phase === 'revealed');

  if (isOnPaper(ask)) return <p className="paper-foot">{words.line}</p>;
  const answerOf = (form: HTMLFormElement): Answer | undefined => {
    const drawn = lines?.drawn(step);
    if (drawn) return { line: drawn };
    if (picked !== undefined) return { option: picked };
    const text = new FormData(form).get('answer');
    if (typeof text !== 'string' || text.trim() === '') return undefined;
    return rule.kind === 'predict' ? { number: Number(text) } : { text };
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = answerOf(event.currentTarget);
    setMissing(!answer);
    if (answer) client.give(step, answer);
  };
  const status = () => {
    if (answered?.counted !== undefined) return words.counted;
    if (answered && isOver) return words.tooLate;
    if (answered) return view.link === 'live' ? words.sending : words.kept;
    if (isMissing && !isDrawn) return line ? words.unfinished : words.fault.empty;
    const fault = view.faults.get(step);
    if (fault) return faultText(words, fault);
    if (phase === 'waiting') return words.waiting;
    return phase === 'open' && !isOver ? '' : words.closed;
  };
  const takes = phase === 'open' && !answered && !isOver;
  const poll = view.state?.poll?.step === step ? view.state.poll : undefined;
  const message = [
    status(),
    rule.kind === 'discuss' && takes ? fill(words.textHint, { count: LIMITS.text }) : '',
    poll && phase !== 'waiting' ? fill(words.answered, { count: poll.answered }) : '',
  ];
  const chosen = answered && 'option' in answered.answer ? answered.answer.option : picked;
  return (
    <form
      className="class-ask ask-live"
      onSubmit={onSubmit}
      aria-describedby={id}
      tabIndex={-1}
      data-phase={phase}
      // The fields of a line may be folded, so the browser can't point to a missing one: a message
      // below does.
      noValidate={line !== undefined}
    >
      {ask.options.length > 0 ? (
        <Options
          labelledBy={`ask-${step}`}
          options={optionsOf(props, chosen, revealed)}
          chosen={chosen === undefined ? [] : [chosen]}
          several={false}
          settled={!takes}
          onChoose={setPicked}
        />
      ) : (
        <Field words={words} ask={ask} disabled={!takes} given={answered?.answer} />
      )}
      {takes && line && lines ? <lines.Tools step={step} plan={line.plan} /> : null}
      {takes ? (
        <button type="submit" className="plain-button">
          {words.send}
        </button>
      ) : null}
      <p id={id} className="class-ask-status" role="status">
        {message.filter((text) => text !== '').join(' ')}
      </p>
      <ClassResults words={words} ask={ask} results={poll?.results} revealed={revealed} />
    </form>
  );
}

/** The names of the chosen options; after the reveal, also which are right and why. */
const optionsOf = (
  { words, ask }: ClassAskProps,
  chosen: string | undefined,
  revealed: Revealed | undefined,
) =>
  ask.options.map(({ id, text }) => {
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

/** A number field or a text field. */
function Field(props: {
  readonly words: ClassWords;
  readonly ask: AskData;
  readonly disabled: boolean;
  readonly given: Answer | undefined;
}) {
  const { words, ask, disabled, given: answered } = props;
  const { rule, line } = ask;
  if (line || (disabled && !answered)) return null;
  if (rule.kind === 'discuss')
    return (
      <label className="class-field">
        {words.text}
        <textarea
          name="answer"
          rows={3}
          maxLength={LIMITS.text}
          disabled={disabled}
          {...(answered && 'text' in answered && { value: answered.text, readOnly: true })}
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
        {...(answered && 'number' in answered && { value: answered.number, readOnly: true })}
      />
    </label>
  );
}
