'use client';
/** The presenter's desk: the current slide, the next one, notes, the clock, and every button. */
import { useEffect, type ReactElement } from 'react';
import { fragmentOf } from '../drivers/address.ts';
import { fill } from '../../story/catalogue/fill.ts';
import { ClassButton } from './class/class-button.tsx';
import { useBoard } from './class/use-board.ts';
import { useClassHere } from './class/use-class-here.ts';
import { CatchUpLine, DeskBar } from './desk-bar.tsx';
import { DeskModals } from './desk-modals.tsx';
import { FilmStrip, NextPane, NotesPane } from './desk-panes.tsx';
import { DeskMoves, DeskTools } from './desk-tools.tsx';
import { LiveSlide, type PresentProps } from './live-slide.tsx';
import { placeOnPath } from './path.ts';
import { stopIndexOf } from './show.ts';
import type { Notes } from './slides-of.ts';
import { placeOf, placeValues } from './stops.ts';
import { useCommands } from './use-commands.ts';
import {
  DeskContext,
  deskKeys,
  goToStep,
  toggleFullSlide,
  useDeskView,
  whereabouts,
  windowKeys,
} from './use-desk-view.ts';
import { useShow } from './use-show.ts';

interface DeskProps extends PresentProps {
  /** Addresses of the story, and of the audience's window. */
  readonly story: string;
  readonly audience: string;
  readonly server: boolean;
  readonly notes: Notes;
}

export function Desk(props: DeskProps): ReactElement | null {
  const { words, forClass, server } = props;
  const presentation = useShow(props, forClass.basePath, 'desk');
  const view = useDeskView();
  const led = useClassHere(server ? presentation?.story.id : undefined);
  const board = useBoard(led.code);
  useCommands(
    presentation,
    {
      ...windowKeys(view, presentation, board !== null, toggleFullSlide),
      ...deskKeys(view),
    },
    view.goTo,
  );
  // The address names the step, so that it can be bookmarked, shared, and used to return to the story.
  const step = presentation?.at.step;
  const story = presentation?.story;
  useEffect(() => {
    if (story && step) history.replaceState(history.state, '', fragmentOf(story, step));
  }, [story, step]);

  if (!presentation || !story) return null;
  const { slides, show } = presentation;
  const here = whereabouts(presentation);
  if (!here) return null;
  const { place, path } = here;
  const held = show.held && placeOf(slides, stopIndexOf(story, show.held));
  const blanks = { none: null, ground: words.groundIsShown, black: words.blackIsShown };
  const { order, stop } = place;
  const steps = slides.steps.length;
  const announced = { number: stop.number, of: stop.of, step: order, steps, name: place.step.name };
  const go = goToStep(presentation, view);

  return (
    <DeskContext value={{ ...presentation, ...here, words, view, go }}>
      <div
        className="desk"
        data-view={view.slideOnly ? 'slide' : 'desk'}
        data-class={led.state !== 'on' ? undefined : led.open ? 'open' : 'shut'}
      >
        <a className="skip" href="#desk-notes">
          {words.skip}
        </a>
        <DeskBar
          story={props.story}
          room={<ClassButton words={forClass.words} here={led} server={server} />}
        />
        <main className="desk-main">
          <section className="desk-now" aria-labelledby="desk-now">
            <h2 id="desk-now">
              <b>{words.now}</b> <span>{fill(words.place, placeValues(place))}</span>
              <span className="desk-order">
                {fill(words.overall, { step: order, steps })}
                {path ? `, ${placeOnPath(words, path, place.step.id)}` : null}
              </span>
            </h2>
            <div className="desk-slide">
              <LiveSlide {...props} {...{ presentation, board }} tool={view.tool} />
            </div>
            <div className="desk-state">
              {/* What the audience sees, where that differs from the slide. */}
              <p role="status">
                {held ? fill(words.holding, placeValues(held)) : null}
                {blanks[show.blank]}
              </p>
              <CatchUpLine />
            </div>
            <DeskMoves />
            <DeskTools audience={props.audience} />
          </section>
          <div className="desk-side">
            <NextPane />
            {led.state === 'on' && led.Console ? (
              <div className="desk-class-slot" hidden={!led.open}>
                <led.Console
                  {...forClass}
                  code={led.code}
                  token={led.token}
                  onCode={led.onCode}
                  onClose={led.close}
                />
              </div>
            ) : null}
            <NotesPane notes={props.notes} />
          </div>
          <div className="desk-foot">
            <div data-class-line="" />
            <FilmStrip />
          </div>
        </main>
        <p className="visually-hidden" role="status" aria-live="polite">
          {fill(words.announce, announced)}
        </p>
        <DeskModals />
      </div>
    </DeskContext>
  );
}
