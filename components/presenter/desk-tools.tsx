'use client';
/** The desk's buttons: the way on, large; everything else, small. */
import { Fragment, useState, type ReactElement } from 'react';
import { hasBegun } from './clock.ts';
import {
  againClock,
  endBlank,
  toggleAllWords,
  toggleAnswer,
  toggleBlank,
  toggleClock,
  toggleContrast,
  toggleHold,
} from './commands.ts';
import { goBy } from './show.ts';
import { toggleFullSlide, useDesk } from './use-desk-view.ts';

interface DeskButton {
  readonly name: string;
  readonly press?: () => void;
  /** The panel that it opens. */
  readonly opens?: string;
  /** Of one that is on or off. */
  readonly on?: boolean;
}

const buttonOf = ({ name, press, opens, on }: DeskButton, className?: string) => (
  <button
    key={name}
    type="button"
    className={className}
    aria-pressed={on}
    popoverTarget={opens}
    onClick={press}
  >
    {name}
  </button>
);

export function DeskMoves(): ReactElement {
  const { slides, words, story, show, change, place, index, view } = useDesk();
  const go = (by: 'next-stop' | 'previous-stop') => () =>
    change((now) => goBy(story, now, by, Date.now()));
  const { number, of } = place.stop;
  const buttons: readonly DeskButton[] = [
    { name: words.goTo, press: () => view.setOpen('go-to') },
    { name: show.held ? words.release : words.hold, press: () => change(toggleHold) },
    show.blank === 'none'
      ? { name: words.blank, press: () => change(toggleBlank('ground')) }
      : { name: words.unblank, press: () => change(endBlank) },
    hasBegun(show.clock)
      ? { name: words.againClock, press: () => change(againClock(Date.now)) }
      : { name: words.startClock, press: () => change(toggleClock(story, Date.now)) },
  ];
  return (
    <div className="desk-moves">
      {/* Not disabled at an end: a button that has the focus and goes dead takes the keys with it. */}
      <button type="button" aria-disabled={index === 0} onClick={go('previous-stop')}>
        <span className="arrow" aria-hidden="true">
          ←
        </span>{' '}
        {words.back}
      </button>
      <button
        type="button"
        className="desk-onward"
        aria-disabled={index === slides.stops.length - 1}
        onClick={go('next-stop')}
      >
        {number < of ? words.nextBuild : words.nextStep}{' '}
        <span className="arrow" aria-hidden="true">
          →
        </span>
      </button>
      {/* By place: a button whose name changes keeps the focus. */}
      {buttons.map((button, i) => (
        <Fragment key={i}>{buttonOf(button)}</Fragment>
      ))}
    </div>
  );
}

export function DeskTools(props: { readonly audience: string }): ReactElement {
  const { words, story, show, change, broadcast, place, view } = useDesk();
  const { tool, toggleTool, setOpen } = view;
  const { stop, step } = place;
  const hasAnswer = stop.number === 1 && step.ask?.answer !== undefined;
  const clear = () => broadcast.point({ tool: 'clear' });
  const rest = () => change(toggleClock(story, Date.now));
  const when = (isShown: boolean, button: DeskButton) => (isShown ? [button] : []);
  const buttons: readonly DeskButton[] = [
    { name: words.slideOnly, press: view.toggleSlideOnly },
    { name: words.fullScreen, press: toggleFullSlide },
    { name: words.overview, press: () => setOpen('overview') },
    { name: words.laser, on: tool === 'laser', press: () => toggleTool('laser') },
    { name: words.ink, on: tool === 'ink', press: () => toggleTool('ink') },
    ...when(tool === 'ink', { name: words.clear, press: clear }),
    { name: words.words, on: show.allWords, press: () => change(toggleAllWords) },
    ...when(hasAnswer, {
      name: words.showAnswer,
      on: show.answer === step.id,
      press: () => change(toggleAnswer),
    }),
    { name: words.contrast, on: show.contrast, press: () => change(toggleContrast) },
    ...when(show.clock.since !== null, { name: words.restClock, press: rest }),
    { name: words.motion, opens: 'motion' },
    { name: words.keys, opens: 'help' },
  ];
  return (
    <div className="desk-tools" role="group" aria-label={words.tools}>
      <AudienceLink href={props.audience} />
      {buttons.map((button) => buttonOf(button, 'desk-tool'))}
    </div>
  );
}

/**
 * Opens the audience's window. A plain link to it: where the browser opens no window of its own for us, the
 * same press opens a tab, and that it never refuses.
 */
function AudienceLink({ href }: { readonly href: string }): ReactElement {
  const { words, story } = useDesk();
  const target = `handscroll-audience-${story.id}`;
  const [blocked, setBlocked] = useState(false);
  return (
    <>
      <a
        className="desk-tool"
        href={href}
        target={target}
        id="audience-link"
        onClick={(event) => {
          const opened = window.open(href, target, 'popup,width=1280,height=720');
          setBlocked(!opened);
          if (!opened) return;
          event.preventDefault();
          opened.focus();
        }}
      >
        {words.audience}
      </a>
      <span className="desk-blocked" role="status">
        {blocked ? words.blocked : null}
      </span>
    </>
  );
}
