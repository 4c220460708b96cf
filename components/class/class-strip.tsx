'use client';
/**
 * The strip of a student's page: the student's name, whether the page follows the class, and a
 * button to return to it.
 */
import { useEffect, useState } from 'react';
import type { StudentView } from './client/student.ts';
import type { AskData } from '../asks/class-kind.tsx';
import { fill } from '../../story/catalogue/fill.ts';
import { faultText, type ClassWords } from './class-words.ts';

/** Milliseconds for which a passing message stays. */
const PASSING = 4000;

function statusOf(words: ClassWords, view: StudentView | undefined, following: boolean): string {
  if (!view || view.link === 'entering') return words.joining;
  if (view.link === 'over') return words.over;
  if (view.link === 'live') {
    if (view.state?.mode === 'exercise') return words.freely;
    return following ? words.following : words.back;
  }
  return view.fault ? faultText(words, view.fault) : words[view.link];
}

export function ClassStrip(props: {
  readonly words: ClassWords;
  readonly view: StudentView | undefined;
  readonly following: boolean;
  /** Incremented each time somebody tries to go beyond the class. */
  readonly ahead: number;
  /** The question that is open now. */
  readonly ask: AskData | undefined;
  readonly onReturn: () => void;
  readonly onAsk: (step: string) => void;
}) {
  const { words, view, following, ahead, ask } = props;
  const [passing, setPassing] = useState('');
  useEffect(() => {
    if (ahead === 0) return;
    setPassing(words.ahead);
    const timer = setTimeout(() => setPassing(''), PASSING);
    return () => clearTimeout(timer);
  }, [ahead, words.ahead]);

  const live = view?.link === 'live';
  const open =
    ask && view?.state?.poll?.phase === 'open' && !view.box.some(({ step }) => step === ask.step);
  return (
    <aside className="class-strip" data-link={view?.link ?? 'entering'} data-way={view?.way}>
      <p role="status">
        {view?.you && live ? <b>{fill(words.you, { name: view.you.name })}</b> : null}
        <span>{passing || statusOf(words, view, following)}</span>
      </p>
      {live && open && ask ? (
        <button type="button" onClick={() => props.onAsk(ask.step)}>
          {words.toAsk}
        </button>
      ) : null}
      {view?.state && !view.state.ended && !following && !(live && open) ? (
        <button type="button" onClick={props.onReturn}>
          {words.return}
        </button>
      ) : null}
    </aside>
  );
}
