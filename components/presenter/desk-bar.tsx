'use client';
/** The desk's head: whose story, who is there, and the time against the plan. */
import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { clockFace } from '../ui/clock-face.ts';
import { fill } from '../ui/fill.ts';
import { against } from './clock.ts';
import { useDesk } from './use-desk-view.ts';

/** Milliseconds by which nobody is early or late. */
const GRACE = 60_000;

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function DeskBar(props: {
  /** The story's address. */
  readonly story: string;
  /** The way to a class, or its room. */
  readonly room: ReactNode;
}): ReactElement {
  const { slides, words, show, peers, place } = useDesk();
  const now = useNow();
  const { chapter, share } = place;
  const time = against(slides.plan, show.clock, { chapter: chapter.id, share }, now);
  const isOpen = peers.some(({ role }) => role === 'audience');
  const local = new Intl.DateTimeFormat(slides.lang, { hour: '2-digit', minute: '2-digit' });
  const minutes = Math.round(Math.abs(time.behind) / 60_000);
  const pace =
    Math.abs(time.behind) < GRACE ? words.onTime : time.behind > 0 ? words.late : words.early;
  return (
    <header className="desk-bar">
      <a className="wordmark" href={`${props.story}#${chapter.id}/${place.step.id}`}>
        {slides.story}
      </a>
      <h1>{words.title}</h1>
      {props.room}
      <p className={isOpen ? 'desk-open' : 'desk-closed'}>
        {isOpen ? words.audienceOpen : words.audienceClosed}
      </p>
      <p className="desk-chapter">
        {fill(words.inChapter, {
          number: chapter.number,
          chapter: chapter.name,
          spent: clockFace(time.inChapter / 1000),
          planned: clockFace(time.chapterPlan / 1000),
        })}
        {time.elapsed > 0 ? <span> {fill(pace, { minutes })}</span> : null}
      </p>
      <p className="desk-local">{fill(words.local, { time: local.format(now) })}</p>
      <p className="desk-time" role="timer" aria-label={words.elapsed}>
        <b>{clockFace(time.elapsed / 1000)}</b>{' '}
        <span>{fill(words.planned, { time: clockFace(slides.plan.minutes * 60) })}</span>
      </p>
    </header>
  );
}
