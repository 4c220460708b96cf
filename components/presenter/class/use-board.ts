'use client';
/** What of a class stands over the slide, for the room: each window hears it from the class itself. */
import { useEffect, useState } from 'react';
import type { Poll, TeacherSnapshot } from '../../../story/class/snapshot.ts';
import { listenToClass, teacherChannel, type News } from '../../class/client/shared-connection.ts';
import type { Presence } from '../../class/client/teacher.ts';
import { keptClass } from '../../class/client/session-store.ts';
import type { Presentation } from '../use-show.ts';

export interface Board {
  readonly code: string;
  readonly here: number;
  /** With its results, which are shown once they are revealed. */
  readonly poll: Poll | null;
}

/** The class that this browser leads with a story, in a window that does not lead it. */
export function useKeptClass(story: string | undefined): string | undefined {
  const [code, setCode] = useState<string>();
  useEffect(() => {
    if (story === undefined) return;
    const find = () => setCode(keptClass(story));
    find();
    window.addEventListener('storage', find);
    return () => window.removeEventListener('storage', find);
  }, [story]);
  return code;
}

/** Null where there is no class, or none that this browser leads. */
function boardOf(code: string, { state, dots, link }: News<TeacherSnapshot>): Board | null {
  if (!state || state.ended || link === 'out') return null;
  const presence = dots as Presence | undefined;
  return { code, here: presence?.here ?? 0, poll: state.poll };
}

/** The board of a class. Who is where is told several times a second: only what stands on the board is new here. */
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

/** Puts the code over the slide, or takes it away. */
export const toggleCode = ({ change }: Pick<Presentation, 'change'>): void =>
  change((show) => ({ ...show, code: { ...show.code, up: !show.code.up } }));
