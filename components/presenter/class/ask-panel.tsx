'use client';
/** The question of the step: put it, watch the answers come, close it, reveal it. */
import type { ReactElement } from 'react';
import {
  isShown,
  type OptimisticState,
  type Pending,
} from '../../../app/_class/core/pending-commands.ts';
import { count } from '../../../app/_class/core/results.ts';
import type { Records } from '../../../app/_class/core/snapshot.ts';
import type { Command, Given, Phase } from '../../../app/_class/core/state.ts';
import { isOnPaper, type AskData } from '../../../app/_class/ui/ask-data.ts';
import { ClassResults } from '../../../app/_class/ui/class-results.tsx';
import type { ClassWords, TeachWords } from '../../../app/_class/ui/class-words.ts';
import { fill } from '../../ui/fill.ts';

export interface AskPanelProps {
  readonly words: TeachWords;
  readonly results: ClassWords;
  readonly ask: AskData;
  readonly now: OptimisticState;
  readonly pending: Pending;
  readonly records: Records;
  /** How many seats of the class are taken. */
  readonly of: number;
  readonly say: (command: Command) => void;
}

export function AskPanel(props: AskPanelProps): ReactElement {
  const { words, ask, now, records, pending, say } = props;
  const { step } = ask;
  const phase = now.phases.get(step);
  // Short answers as they have just been approved.
  const given = records.answers
    .filter((one) => one.step === step)
    .map((one) => ({ ...one, shown: isShown(pending, one) }));
  return (
    <section className="class-asks" aria-labelledby="class-ask" data-ask={step} data-phase={phase}>
      <h3 id="class-ask">
        {words.ask}: <b>{words.phase[phase ?? 'none']}</b>
      </h3>
      <p className="class-question">{ask.question}</p>
      <p className="class-count" role="status">
        {isOnPaper(ask)
          ? words.onPaper
          : phase || given.length > 0
            ? fill(words.answered, { count: given.length, of: props.of })
            : null}
      </p>
      <AskButtons words={words} ask={ask} phase={phase} up={now.up === step} say={say} />
      {ask.rule.kind === 'discuss' ? (
        <ShortAnswers words={words} given={given} say={say} />
      ) : given.length > 0 ? (
        <ClassResults
          words={props.results}
          ask={ask}
          results={count(ask.rule, given)}
          revealed={undefined}
        />
      ) : null}
    </section>
  );
}

function AskButtons(props: {
  readonly words: TeachWords;
  readonly ask: AskData;
  readonly phase: Phase | undefined;
  readonly up: boolean;
  readonly say: (command: Command) => void;
}): ReactElement {
  const { words, ask, phase, up, say } = props;
  const { step } = ask;
  const to = (next: Phase) => () => say({ do: 'phase', step, phase: next });
  const put = () => say({ do: 'poll', step });
  return (
    <p className="class-row">
      {!up ? (
        <button type="button" className="class-main" onClick={put}>
          {phase ? words.putAgain : words.put}
        </button>
      ) : null}
      {phase === 'open' ? (
        <button type="button" onClick={to('closed')}>
          {words.close}
        </button>
      ) : null}
      {phase === 'closed' ? (
        <button type="button" onClick={to('open')}>
          {words.open}
        </button>
      ) : null}
      {phase && phase !== 'revealed' && ask.rule.kind !== 'discuss' ? (
        <button type="button" className={up ? 'class-main' : ''} onClick={to('revealed')}>
          {words.reveal}
        </button>
      ) : null}
      {up ? (
        <button type="button" onClick={() => say({ do: 'poll', step: null })}>
          {words.down}
        </button>
      ) : null}
    </p>
  );
}

/** Read by the teacher before anybody else: each shows once it is let through. */
function ShortAnswers(props: {
  readonly words: TeachWords;
  readonly given: readonly Given[];
  readonly say: (command: Command) => void;
}): ReactElement | null {
  const { words, given, say } = props;
  if (given.length === 0) return null;
  return (
    <>
      <p className="class-hint">{words.waiting}</p>
      <ul className="class-short">
        {given.map(({ step, by, answer, shown }) =>
          'text' in answer ? (
            <li key={by} data-shown={shown || undefined}>
              <bdi>{answer.text}</bdi>
              <button
                type="button"
                aria-label={`${shown ? words.hide : words.show}: ${answer.text}`}
                onClick={() => say({ do: 'show', step, by, shown: !shown })}
              >
                {shown ? words.hide : words.show}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
