'use client';
/** What the slide shows of a class; each window receives it from the class's own channel. */
import { useEffect, useState } from 'react';
import type { Poll, Records, TeacherSnapshot } from '../../../story/class/snapshot.ts';
import { listenToClass, teacherChannel, type News } from '../../class/client/shared-connection.ts';
import type { Presence } from '../../class/client/teacher.ts';
import { savedClass } from '../../class/client/session-store.ts';
import type { Presentation } from '../use-show.ts';

export interface Board {
  readonly code: string;
  readonly here: number;
  /** With its results, which are shown after the reveal. */
  readonly poll: Poll | null;
}

/** The code of a class that this browser teaches with a story, for a window without the controls. */
export function useSavedClass(story: string | undefined): string | undefined {
  const [code, setCode] = useState<string>();
  useEffect(() => {
    if (story === undefined) return;
    const find = () => setCode(savedClass(story));
    find();
    window.addEventListener('storage', find);
    return () => window.removeEventListener('storage', find);
  }, [story]);
  return code;
}

/** A snapshot has as many short answers as it has room for; the teacher's records have all. */
function withAllTexts(poll: Poll | null, records: Records | undefined): Poll | null {
  if (!poll?.results || !('texts' in poll.results) || !records) return poll;
  const texts = records.answers.flatMap(({ step, shown, answer }) =>
    step === poll.step && shown && 'text' in answer ? [answer.text] : [],
  );
  return { ...poll, results: { texts } };
}

/** Null without a class, or with one that this browser does not teach. */
function boardOf(code: string, news: News<TeacherSnapshot>): Board | null {
  const { state, dots, records, link } = news;
  if (!state || state.ended || link === 'out') return null;
  const presence = dots as Presence | undefined;
  return { code, here: presence?.here ?? 0, poll: withAllTexts(state.poll, records as Records) };
}

/**
 * The board of a class. Positions change several times a second, so it is a new object only when the
 * board changes.
 */
export function useBoard(code: string | undefined): Board | null {
  const [board, setBoard] = useState<Board | null>(null);
  useEffect(() => {
    if (code === undefined) return;
    const end = listenToClass<TeacherSnapshot>(teacherChannel(code), (news) => {
      const next = boardOf(code, news);
      setBoard((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    });
    return () => {
      end();
      setBoard(null);
    };
  }, [code]);
  return board;
}

/** Shows or hides the code over the slide. */
export const toggleCode = ({ change }: Pick<Presentation, 'change'>): void =>
  change((show) => ({ ...show, code: { ...show.code, up: !show.code.up } }));
