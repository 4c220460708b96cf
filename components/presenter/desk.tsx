'use client';
/** The presenter's desk: the slide as it is shown, what comes next, notes, the clock, and every button. */
import { useEffect, type ReactElement } from 'react';
import { firstStopOf } from '../../story/timeline/move.ts';
import { fragmentOf } from '../drivers/address.ts';
import type { AudienceProps } from './audience.tsx';
import { BlankScreen } from './slide.tsx';
import { ClassButton } from './class/class-button.tsx';
import { SlideBoard } from './class/slide-board.tsx';
import { useBoard } from './class/use-board.ts';
import { useClassHere } from './class/use-class-here.ts';
import { DeskContext, useDesk } from './desk-context.ts';
import { DeskBar } from './desk-bar.tsx';
import { GoTo, Overview } from './desk-modals.tsx';
import { DeskMoves, DeskTools } from './desk-tools.tsx';
import { FilmStrip } from './film-strip.tsx';
import { InkLayer } from './ink-layer.tsx';
import { LiveSlide } from './live-slide.tsx';
import { NextPane } from './next-pane.tsx';
import { NotesPane } from './notes-pane.tsx';
import { goTo, stopIndexOf } from './show.ts';
import { fill, placeOf, type Place } from './stops.ts';
import { useCommands } from './use-commands.ts';
import { useMotion } from './use-motion.ts';
import { useDeskView } from './use-desk-view.ts';
import { usePresents } from './use-presents.ts';
import { useShow } from './use-show.ts';
import { useSlides } from './use-slides.ts';
import type { Notes } from './slides-of.ts';

export interface DeskProps extends AudienceProps {
  /** Addresses of the story, and of the audience's window. */
  readonly story: string;
  readonly audience: string;
  readonly server: boolean;
  readonly notes: Notes;
}

export function Desk(props: DeskProps): ReactElement | null {
  const { words, forClass } = props;
  const slides = useSlides(props.steps, forClass.basePath);
  const presentation = useShow(props.timeline, 'desk');
  const motion = useMotion();
  const { view, onKey } = useDeskView();
  const leads = props.server ? presentation?.story.id : undefined;
  const here = useClassHere(leads, forClass.basePath);
  const board = useBoard(here.code);
  useCommands(presentation, (command) => onKey(command, presentation, board !== null));
  usePresents(presentation !== undefined && slides !== undefined);
  // The address names the step, so that it can be kept, sent, and taken back to the story.
  const step = presentation?.at.step;
  const story = presentation?.story;
  useEffect(() => {
    if (story && step) history.replaceState(history.state, '', fragmentOf(story, step));
  }, [story, step]);

  if (!presentation || !slides) return null;
  const { show, at, change } = presentation;
  const index = stopIndexOf(presentation.story, at);
  const place = placeOf(slides, index);
  if (!place) return null;
  const go = (id: string) => {
    view.setOpen('none');
    change((now) =>
      goTo(presentation.story, now, firstStopOf(presentation.story, id), 'jump', Date.now()),
    );
  };

  return (
    <DeskContext value={{ slides, words, presentation, place, index, view, go }}>
      <div
        className="desk"
        data-view={view.slideOnly ? 'slide' : 'desk'}
        data-class={here.state !== 'on' ? undefined : here.open ? 'open' : 'shut'}
      >
        <a className="skip" href="#desk-notes">
          {words.skip}
        </a>
        <DeskBar
          story={props.story}
          room={<ClassButton words={forClass.words} here={here} server={props.server} />}
        />
        <main className="desk-main">
          <section className="desk-now" aria-labelledby="desk-now">
            <NowHead />
            <div className="desk-slide">
              <LiveSlide
                slides={slides}
                presentation={presentation}
                motion={motion}
                line={props.line}
                words={{ here: props.here, chapters: props.chapters }}
                label={words.slide}
              >
                <SlideBoard
                  board={board}
                  joining={show.code}
                  step={at.step}
                  {...forClass}
                  text={place.step.text.ask}
                />
                <InkLayer broadcast={presentation.broadcast} tool={view.tool} />
                <BlankScreen blank={show.blank} />
              </LiveSlide>
            </div>
            <AudienceState />
            <DeskMoves />
            <DeskTools audience={props.audience} />
          </section>
          <div className="desk-side">
            <NextPane />
            {here.state === 'on' && here.Console ? (
              <div className="desk-class-slot" hidden={!here.open}>
                <here.Console
                  {...forClass}
                  code={here.code}
                  token={here.token}
                  names={slides}
                  presentation={presentation}
                  onCode={here.onCode}
                  onClose={here.close}
                />
              </div>
            ) : null}
            <NotesPane notes={props.notes} />
          </div>
        </main>
        <div className="desk-foot">
          <div data-class-line="" />
          <FilmStrip />
        </div>
        <Announcer />
        {view.open === 'go-to' ? <GoTo /> : null}
        {view.open === 'overview' ? <Overview /> : null}
      </div>
    </DeskContext>
  );
}

const placeValues = ({ chapter, inChapter, ofChapter }: Place) => ({
  number: chapter.number,
  chapter: chapter.name,
  step: inChapter,
  steps: ofChapter,
});

function NowHead(): ReactElement {
  const { slides, words, place } = useDesk();
  return (
    <h2 id="desk-now">
      <b>{words.now}</b> <span>{fill(words.place, placeValues(place))}</span>
      <span className="desk-order">
        {fill(words.overall, { step: place.order, steps: slides.steps.length })}
      </span>
    </h2>
  );
}

/** What the audience sees instead of the slide. */
function AudienceState(): ReactElement {
  const { slides, words, presentation } = useDesk();
  const { story, show } = presentation;
  const held = show.held && placeOf(slides, stopIndexOf(story, show.held));
  return (
    <p className="desk-state" role="status">
      {held ? fill(words.holding, placeValues(held)) : null}
      {show.blank === 'ground' ? words.groundIsShown : null}
      {show.blank === 'black' ? words.blackIsShown : null}
    </p>
  );
}

function Announcer(): ReactElement {
  const { slides, words, place } = useDesk();
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {fill(words.announce, {
        step: place.order,
        steps: slides.steps.length,
        name: place.step.name,
        number: place.stop.number,
        of: place.stop.of,
      })}
    </p>
  );
}
