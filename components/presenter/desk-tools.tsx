'use client';
/** The desk's buttons: the way on, large; everything else, small. */
import { useState, type ReactElement, type ReactNode } from 'react';
import { hasBegun } from './clock.ts';
import {
  againClock,
  toggleAnswer,
  toggleBlank,
  toggleClock,
  toggleContrast,
  toggleHold,
  toggleAllWords,
} from './commands.ts';
import { useDesk } from './desk-context.ts';
import { toggleFullScreen } from './full-screen.ts';
import { goBy } from './show.ts';
import { slideElement } from './use-desk-view.ts';

/** A button that is on or off. */
function Toggle(props: {
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button type="button" className="desk-tool" aria-pressed={props.on} onClick={props.onPress}>
      {props.children}
    </button>
  );
}

export function DeskMoves(): ReactElement {
  const { slides, words, presentation, place, index, view } = useDesk();
  const { story, show, change } = presentation;
  const go = (by: 'next-stop' | 'previous-stop') => () =>
    change((now) => goBy(story, now, by, Date.now()));
  const begun = hasBegun(show.clock);
  const onward = place.stop.number < place.stop.of ? words.nextBuild : words.nextStep;
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
        {onward}{' '}
        <span className="arrow" aria-hidden="true">
          →
        </span>
      </button>
      <button type="button" onClick={() => view.setOpen('go-to')}>
        {words.goTo}
      </button>
      <button type="button" onClick={() => change(toggleHold)}>
        {show.held ? words.release : words.hold}
      </button>
      <button
        type="button"
        onClick={() =>
          change((now) =>
            now.blank === 'none' ? toggleBlank(now, 'ground') : { ...now, blank: 'none' },
          )
        }
      >
        {show.blank === 'none' ? words.blank : words.unblank}
      </button>
      <button
        type="button"
        onClick={() =>
          change((now) =>
            begun ? againClock(now, Date.now()) : toggleClock(story, now, Date.now()),
          )
        }
      >
        {begun ? words.againClock : words.startClock}
      </button>
    </div>
  );
}

export function DeskTools(props: { readonly audience: string }): ReactElement {
  const { words, presentation, place, view } = useDesk();
  const { tool, toggleTool } = view;
  const { story, show, change } = presentation;
  return (
    <div className="desk-tools" role="group" aria-label={words.tools}>
      <AudienceLink href={props.audience} />
      <button type="button" className="desk-tool" onClick={view.toggleSlideOnly}>
        {words.slideOnly}
      </button>
      <button type="button" className="desk-tool" onClick={() => toggleFullScreen(slideElement())}>
        {words.fullScreen}
      </button>
      <button type="button" className="desk-tool" onClick={() => view.setOpen('overview')}>
        {words.overview}
      </button>
      <Toggle on={tool === 'laser'} onPress={() => toggleTool('laser')}>
        {words.laser}
      </Toggle>
      <Toggle on={tool === 'ink'} onPress={() => toggleTool('ink')}>
        {words.ink}
      </Toggle>
      {tool === 'ink' ? (
        <button
          type="button"
          className="desk-tool"
          onClick={() => presentation.broadcast.point({ tool: 'clear' })}
        >
          {words.clear}
        </button>
      ) : null}
      <Toggle on={show.allWords} onPress={() => change(toggleAllWords)}>
        {words.words}
      </Toggle>
      {place.stop.number === 1 && place.step.text.ask?.answer ? (
        <Toggle on={show.answer === place.step.id} onPress={() => change(toggleAnswer)}>
          {words.showAnswer}
        </Toggle>
      ) : null}
      <Toggle on={show.contrast} onPress={() => change(toggleContrast)}>
        {words.contrast}
      </Toggle>
      {show.clock.since === null ? null : (
        <button
          type="button"
          className="desk-tool"
          onClick={() => change((now) => toggleClock(story, now, Date.now()))}
        >
          {words.restClock}
        </button>
      )}
      <button type="button" className="desk-tool" popoverTarget="motion">
        {words.motion}
      </button>
      <button type="button" className="desk-tool" popoverTarget="help">
        {words.keys}
      </button>
    </div>
  );
}

/**
 * Opens the audience's window. A plain link to it: where the browser opens no window of its own for us, the
 * same press opens a tab, and that it never refuses.
 */
function AudienceLink({ href }: { readonly href: string }): ReactElement {
  const { words, presentation } = useDesk();
  const target = `handscroll-audience-${presentation.story.id}`;
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
