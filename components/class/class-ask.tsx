'use client';
/**
 * One question in the class: a form while it accepts answers, then the state of the answer, then the
 * reveal.
 */
import { useEffect, useId, useState, useSyncExternalStore, type FormEvent } from 'react';
import { LIMITS } from '../../story/class/limits.ts';
import { kindOf } from '../../story/asks/asks.ts';
import type { Answer, Revealed } from '../../story/asks/kind.ts';
import { phaseOf, type StudentClass, type StudentView } from './client/student.ts';
import { isDrawn, isOnPaper, type AskData, type ClassKind } from '../asks/class-kind.tsx';
import { ASK_FIELDS } from '../asks/fields.g.ts';
import type { ClassLines } from './class-lines.tsx';
import { ClassResults } from './class-results.tsx';
import { fill } from '../../story/catalogue/fill.ts';
import type { AskWords } from '../ui/words.ts';
import { faultText, type ClassWords } from './class-words.ts';

const NEVER = () => () => undefined;

interface ClassAskProps {
  readonly words: ClassWords;
  readonly askWords: AskWords;
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
  const { words, askWords, ask, view, client, lines } = props;
  const { step } = ask;
  const kind = kindOf(ask.rule);
  const isOnPicture = isDrawn(ask);
  const id = useId();
  const phase = phaseOf(view, step);
  const answered = view.box.find((one) => one.step === step);
  const isOver = view.link === 'over';
  const [picked, setPicked] = useState<Answer>();
  const [isMissing, setMissing] = useState(false);
  /** The answer that was sent is being changed. */
  const [changes, setChanges] = useState(false);
  // As text, so that an unchanged answer is the same one.
  const drawnText = useSyncExternalStore(
    lines?.asking.answers.subscribe ?? NEVER,
    () => JSON.stringify(lines?.drawn(step) ?? null),
    () => 'null',
  );
  const drawn = (JSON.parse(drawnText) as Answer | null) ?? undefined;
  const revealed = useRevealed(client, step, ask.address !== undefined && phase === 'revealed');

  if (isOnPaper(ask)) return <p className="paper-foot">{words.line}</p>;
  const pick = (answer: Answer | undefined) => {
    setPicked(answer);
    if (answer) lines?.restore(step, answer);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = drawn ?? picked;
    setMissing(!answer);
    if (!answer) return;
    client.give(step, answer);
    setChanges(false);
  };
  const isOpen = phase === 'open' && !isOver;
  const takes = isOpen && (!answered || changes);
  const status = () => {
    if (answered && takes) return '';
    if (answered?.counted !== undefined) return words.counted;
    if (answered && isOver) return words.tooLate;
    if (answered) return view.link === 'live' ? words.sending : words.kept;
    if (isMissing && !drawn)
      return 'by' in ask.rule && ask.rule.by === 'line' ? words.unfinished : words.fault.empty;
    const fault = view.faults.get(step);
    if (fault) return faultText(words, fault);
    if (phase === 'waiting') return words.waiting;
    return phase === 'open' && !isOver ? '' : words.closed;
  };
  const poll = view.state?.poll?.step === step ? view.state.poll : undefined;
  const message = [
    status(),
    kind.isApproved && takes ? fill(words.textHint, { count: LIMITS.text }) : '',
    poll && phase !== 'waiting' ? fill(words.answered, { count: poll.answered }) : '',
  ];
  const { Field } = ASK_FIELDS[ask.rule.kind] as ClassKind;
  return (
    <form
      className="class-ask ask-live"
      onSubmit={onSubmit}
      aria-describedby={id}
      tabIndex={-1}
      data-phase={phase}
      // The fields of a line may be folded, so the browser can't point to a missing one: a message
      // below does.
      noValidate={isOnPicture}
    >
      {Field ? (
        <Field
          {...{ words, askWords, ask, revealed }}
          picked={drawn ?? picked}
          disabled={!takes}
          given={takes ? undefined : answered?.answer}
          onPick={pick}
        />
      ) : null}
      {takes && isOnPicture && lines ? <lines.Tools step={step} /> : null}
      {takes ? (
        <button key="send" type="submit" className="plain-button">
          {words.send}
        </button>
      ) : isOpen && answered?.counted !== undefined ? (
        // With a key of its own: as the same element it would become the submit button during its click, and send.
        <button
          key="change"
          type="button"
          className="plain-button"
          onClick={() => {
            setPicked(answered.answer);
            setChanges(true);
          }}
        >
          {words.change}
        </button>
      ) : null}
      <p id={id} className="class-ask-status" role="status">
        {message.filter((text) => text !== '').join(' ')}
      </p>
      <ClassResults words={words} ask={ask} results={poll?.results} revealed={revealed} />
    </form>
  );
}
