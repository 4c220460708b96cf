'use client';
/** The desk's buttons: a large one for the next stop; everything else is small. */
import { useState, type ComponentProps, type ReactElement } from 'react';
import { fill } from '../../story/catalogue/fill.ts';
import { hasBegun } from './clock.ts';
import { againClock, TOGGLES, toggleClock } from './commands.ts';
import { pathValues } from './path.ts';
import { endBlank, goBy } from './show.ts';
import { toggleFullSlide, useDesk } from './use-desk-view.ts';

const Button = (props: ComponentProps<'button'>) => <button type="button" {...props} />;

const Arrow = ({ sign }: { readonly sign: string }) => (
  <span className="arrow" aria-hidden="true">
    {sign}
  </span>
);

export function DeskMoves(): ReactElement {
  const { words, story, show, change, place, next, isFirst, view } = useDesk();
  const go = (by: 'next-stop' | 'previous-stop') => () =>
    change((now) => goBy(story, now, by, Date.now()));
  const begun = hasBegun(show.clock);
  const isBlank = show.blank !== 'none';
  return (
    <div className="desk-moves">
      {/* Not disabled at an end: a focused button that becomes disabled stops receiving keys. */}
      <Button aria-disabled={isFirst} onClick={go('previous-stop')}>
        <Arrow sign="←" /> {words.back}
      </Button>
      <Button className="desk-onward" aria-disabled={!next} onClick={go('next-stop')}>
        {place.stop.number < place.stop.of ? words.nextBuild : words.nextStep} <Arrow sign="→" />
      </Button>
      <Button onClick={() => view.goTo()}>{words.goTo}</Button>
      <Button onClick={() => change(TOGGLES.h)}>{show.held ? words.release : words.hold}</Button>
      <Button onClick={() => change(isBlank ? endBlank : TOGGLES.b)}>
        {isBlank ? words.unblank : words.blank}
      </Button>
      <Button onClick={() => change(begun ? againClock(Date.now) : toggleClock(story, Date.now))}>
        {begun ? words.againClock : words.startClock}
      </Button>
    </div>
  );
}

interface DeskTool {
  readonly name: string;
  readonly press?: () => void;
  /** Id of the panel that it opens. */
  readonly opens?: string;
  /** The state of a toggle button. */
  readonly on?: boolean;
}

export function DeskTools(props: { readonly audience: string }): ReactElement {
  const { slides, words, story, show, change, broadcast, place, path, view } = useDesk();
  const { tool, toggleTool } = view;
  const { stop, step } = place;
  const hasAnswer = stop.number === 1 && step.ask?.answer !== undefined;
  const clear = () => broadcast.point({ tool: 'clear' });
  const rest = () => change(toggleClock(story, Date.now));
  const toggle = (name: string, on: boolean, key: keyof typeof TOGGLES): DeskTool => ({
    name,
    on,
    press: () => change(TOGGLES[key]),
  });
  const tools: readonly (DeskTool | false)[] = [
    { name: words.slideOnly, press: view.toggleSlideOnly },
    { name: words.fullScreen, press: toggleFullSlide },
    { name: words.overview, press: () => view.setOpen('overview') },
    slides.paths.length > 0 && {
      name: path ? fill(words.path, pathValues(slides, path)) : words.choosePath,
      on: path !== undefined,
      press: () => view.setOpen('paths'),
    },
    { name: words.laser, on: tool === 'laser', press: () => toggleTool('laser') },
    { name: words.ink, on: tool === 'ink', press: () => toggleTool('ink') },
    tool === 'ink' && { name: words.clear, press: clear },
    toggle(words.words, show.allWords, 't'),
    hasAnswer && toggle(words.showAnswer, show.answer === step.id, 'a'),
    toggle(words.contrast, show.contrast, 'c'),
    show.clock.since !== null && { name: words.restClock, press: rest },
    { name: words.motion, opens: 'motion' },
    { name: words.keys, opens: 'help' },
  ];
  return (
    <div className="desk-tools" role="group" aria-label={words.tools}>
      <AudienceLink href={props.audience} />
      {tools.map((one) =>
        one ? (
          <Button
            key={one.name}
            className="desk-tool"
            aria-pressed={one.on}
            popoverTarget={one.opens}
            onClick={one.press}
          >
            {one.name}
          </Button>
        ) : null,
      )}
    </div>
  );
}

/**
 * Opens the audience's window. A plain link: where the browser blocks a new window, the same press
 * opens a tab, which it never blocks.
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
