'use client';
/** The desk's head: the story, the connected windows, and the time against the plan. */
import type { ReactElement, ReactNode } from 'react';
import { localeOf } from '../../story/locale.ts';
import { clockFace } from '../ui/clock-face.ts';
import { fill } from '../../story/catalogue/fill.ts';
import { catchUp } from './catch-up.ts';
import { useDesk } from './use-desk-view.ts';
import { GRACE, usePace } from './use-pace.ts';

export function DeskBar(props: {
  /** The story's address. */
  readonly story: string;
  /** The button for a class, or its room. */
  readonly room: ReactNode;
}): ReactElement {
  const { slides, words, peers, place, plan } = useDesk();
  const { now, ...time } = usePace();
  const { chapter } = place;
  const isOpen = peers.some(({ role }) => role === 'audience');
  const local = new Intl.DateTimeFormat(localeOf(slides.lang), {
    hour: '2-digit',
    minute: '2-digit',
  });
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
        <span>{fill(words.planned, { time: clockFace(plan.minutes * 60) })}</span>
      </p>
    </header>
  );
}

/** In a lesson that is late: the steps that could be left out. */
export function CatchUpLine(): ReactElement | null {
  const { slides, words, place, path, plan } = useDesk();
  const { elapsed, behind } = usePace();
  const steps = slides.steps.filter(({ id }) => !path || path.steps.includes(id));
  const done = steps.filter((step) => slides.steps.indexOf(step) < place.order).length;
  const found = elapsed > 0 && behind >= GRACE && catchUp({ steps, plan }, done, behind);
  if (!found) return null;
  const numbers = found.steps.map((step) => String(slides.steps.indexOf(step) + 1));
  return (
    <p className="desk-catch-up">
      {fill(found.steps.length === 1 ? words.leaveOutOne : words.leaveOut, {
        steps: new Intl.ListFormat(slides.lang).format(numbers),
        minutes: Math.max(1, Math.round(found.saved / 60_000)),
      })}
    </p>
  );
}
