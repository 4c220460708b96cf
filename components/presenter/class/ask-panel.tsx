'use client';
/** The question of the step: open it, watch the answers arrive, close it, reveal it. */
import { useRef, useState, type MouseEvent, type ReactElement } from 'react';
import { kindOf } from '../../../story/asks/asks.ts';
import { isShown } from '../../../story/class/pending-commands.ts';
import { count } from '../../../story/class/results.ts';
import { phaseAt, type Given, type TeacherState, type Phase } from '../../../story/class/state.ts';
import { isOnPaper, type AskData } from '../../asks/class-kind.tsx';
import { ClassResults } from '../../class/class-results.tsx';
import { fill } from '../../../story/catalogue/fill.ts';
import { Modal } from '../desk-modals.tsx';
import { isAt } from '../show.ts';
import { useDesk } from '../use-desk-view.ts';
import { useLedClass } from './class-context.ts';
import { pagesOf } from './pages.ts';

/** Milliseconds and pixels between the presses of a double one. */
const [DOUBLE, NEAR] = [500, 4];

export function AskPanel({ now }: { readonly now: TeacherState }): ReactElement {
  const { asks } = useLedClass();
  const { step } = useDesk().show.at;
  const put = asks.find((one) => one.step === now.poll);
  // One that was typed belongs to no step, so it stands on the desk wherever the presenter is.
  const ask = put && !put.address ? put : asks.find((one) => one.step === step);
  const elsewhere = put === ask ? undefined : put;
  return (
    <>
      {ask ? <StepAsk key={ask.step} ask={ask} now={now} /> : null}
      {elsewhere ? <AskElsewhere ask={elsewhere} /> : null}
    </>
  );
}

function AskElsewhere({ ask }: { readonly ask: AskData }): ReactElement {
  const { words, send } = useLedClass();
  const { steps } = useDesk().slides;
  const step = steps.findIndex(({ id }) => id === ask.step) + 1;
  return (
    <p className="class-row class-elsewhere">
      <span>
        {words.askElsewhere} {fill(words.ofStep, { step, question: ask.question })}
      </span>
      <a className="desk-tool" href={ask.address}>
        {words.goToIt}
      </a>
      <button type="button" className="desk-tool" onClick={() => send({ do: 'poll', step: null })}>
        {words.down}
      </button>
    </p>
  );
}

function StepAsk({
  ask,
  now,
}: {
  readonly ask: AskData;
  readonly now: TeacherState;
}): ReactElement {
  const { words, results, view } = useLedClass();
  const { step } = ask;
  const phase = phaseAt(now, step);
  const at = now.typed?.find(({ id }) => id === step)?.at;
  // Short answers, including approvals that the server has not confirmed yet.
  const given = view.records.answers
    .filter((one) => one.step === step)
    .map((one) => ({ ...one, shown: isShown(view.pending, one) }));
  const late = view.records.late?.find(([id]) => id === step)?.[1] ?? 0;
  const of = (view.state?.students ?? 0) - late;
  const [isWide, setWide] = useState(false);
  const answers = kindOf(ask.rule).isApproved ? (
    <ShortAnswers given={given} />
  ) : (
    <ClassResults words={results} ask={ask} results={count(ask.rule, given)} revealed={undefined} />
  );
  return (
    <section className="class-asks" aria-labelledby="class-ask" data-ask={step} data-phase={phase}>
      <div className="class-row">
        <h3 id="class-ask">
          {ask.address ? words.ask : words.ownNow} <b>{words.phase[phase ?? 'none']}</b>
        </h3>
        <p className="class-count" role="status">
          {isOnPaper(ask)
            ? words.onPaper
            : phase || given.length > 0
              ? fill(words.answered, { count: given.length, of })
              : null}
        </p>
        {given.length === 0 ? null : (
          <button type="button" className="desk-tool" onClick={() => setWide(true)}>
            {words.allAnswers}
          </button>
        )}
      </div>
      <p className="class-question">{ask.question}</p>
      <AskButtons
        {...{ ask, phase }}
        up={now.poll === step}
        away={at !== undefined && !isAt(at, now.position)}
        unanswered={given.length === 0}
      />
      {given.length === 0 ? null : (
        /* Scrolls where there is little room; the buttons stay visible. */
        <div
          className="class-answers"
          data-scrolls=""
          role="group"
          aria-label={results.results}
          tabIndex={0}
        >
          {answers}
        </div>
      )}
      {isWide ? (
        <Modal className="class-wide" title={ask.question} onClose={() => setWide(false)}>
          {answers}
        </Modal>
      ) : null}
    </section>
  );
}

function AskButtons(props: {
  readonly ask: AskData;
  readonly phase: Phase | undefined;
  readonly up: boolean;
  /** The slide has moved on from where it was typed. */
  readonly away: boolean;
  readonly unanswered: boolean;
}): ReactElement {
  const { ask, phase, up, away, unanswered } = props;
  const { words, send } = useLedClass();
  const { go } = useDesk();
  const isOnce = useOnce();
  const { step } = ask;
  const to = (next: Phase) => () => send({ do: 'phase', step, phase: next });
  const put = (what: string | null) => () => {
    send({ do: 'poll', step: what });
    // The slide of the first stop has the question.
    if (what && ask.address) go(what);
  };
  const reveals = phase && phase !== 'revealed' && !kindOf(ask.rule).isApproved;
  const buttons = [
    (!up || away) && { text: phase ? words.putAgain : words.put, main: true, onClick: put(step) },
    phase === 'open' && { text: words.close, onClick: to('closed') },
    (phase === 'closed' || (phase === 'revealed' && unanswered)) && {
      ...{ text: words.open, onClick: to('open') },
    },
    reveals && { text: words.reveal, main: up, onClick: to('revealed') },
    up && { text: words.down, onClick: put(null) },
  ].filter((button) => button !== false && button !== undefined);
  return (
    <p className="class-row">
      {buttons.map(({ text, main, onClick }) => (
        <button
          key={text}
          type="button"
          className={main ? 'class-main' : undefined}
          onClick={(event) => isOnce(event) && onClick()}
        >
          {text}
        </button>
      ))}
    </p>
  );
}

/**
 * A press may put another button under the pointer: whether an event is not the second press of a
 * double one.
 */
function useOnce() {
  const last = useRef({ x: 0, y: 0, at: 0 });
  return ({ clientX: x, clientY: y, timeStamp: at }: MouseEvent): boolean => {
    const before = last.current;
    last.current = { x, y, at };
    return at - before.at > DOUBLE || Math.hypot(x - before.x, y - before.y) > NEAR;
  };
}

/** The teacher reads short answers before the class: each is shown once it is approved. */
function ShortAnswers({ given }: { readonly given: readonly Given[] }): ReactElement {
  const { words, send } = useLedClass();
  const { show, change } = useDesk();
  const [first] = given;
  const texts = given.flatMap(({ shown, answer }) =>
    shown && 'text' in answer ? [answer.text] : [],
  );
  const pages = pagesOf(texts).length;
  const page = (show.page % Math.max(1, pages)) + 1;
  return (
    <>
      <p className="class-hint class-row">
        {words.waiting}
        {first && texts.length < given.length ? (
          <button
            type="button"
            onClick={() => send({ do: 'show', step: first.step, by: null, shown: true })}
          >
            {words.showAll}
          </button>
        ) : null}
        {pages > 1 ? (
          <button
            type="button"
            onClick={() => change((before) => ({ ...before, page: before.page + 1 }))}
          >
            {fill(words.nextPage, { page, pages })}
          </button>
        ) : null}
      </p>
      <ul className="class-short">
        {given.map(({ step, by, answer, shown }) =>
          'text' in answer ? (
            <li key={by} data-shown={shown || undefined}>
              <bdi>{answer.text}</bdi>
              <button
                type="button"
                aria-label={`${shown ? words.hide : words.show}: ${answer.text}`}
                onClick={() => send({ do: 'show', step, by, shown: !shown })}
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
