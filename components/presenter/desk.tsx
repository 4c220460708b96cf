'use client';
/** The presenter's desk: the slide as it is shown, what comes next, notes, the clock, and every button. */
import { useEffect, type ReactElement } from 'react';
import { firstStopOf, stopsOf } from '../../story/timeline/move.ts';
import { fragmentOf } from '../drivers/address.ts';
import { AudienceLink } from './audience-link.tsx';
import type { AudienceProps } from './audience.tsx';
import { BlankScreen } from './blank-screen.tsx';
import { ClassButton } from './class/class-button.tsx';
import { SlideBoard } from './class/slide-board.tsx';
import { useBoard } from './class/use-board.ts';
import { useClassHere } from './class/use-class-here.ts';
import { DeskBar } from './desk-bar.tsx';
import { DeskMoves, DeskTools } from './desk-tools.tsx';
import { FilmStrip } from './film-strip.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { GoTo } from './go-to.tsx';
import { InkLayer, other } from './ink-layer.tsx';
import { LiveSlide } from './live-slide.tsx';
import { NextPane } from './next-pane.tsx';
import { NotesPane } from './notes-pane.tsx';
import { Overview } from './overview.tsx';
import { goTo, stopIndexOf } from './show.ts';
import { fill, placeOf } from './stops.ts';
import { useCommands } from './use-commands.ts';
import { useMotion } from './use-motion.ts';
import { slideElement, useOwn } from './use-own.ts';
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
  const own = useOwn();
  const leads = props.server ? presentation?.story.id : undefined;
  const here = useClassHere(leads, forClass.basePath);
  const board = useBoard(here.code);
  useCommands(presentation, (command) => own.onKey(command, presentation, board !== null));

  const started = presentation !== undefined && slides !== undefined;
  useEffect(() => {
    document.documentElement.classList.toggle('presents', started);
    // An address with a step has scrolled to it in the list, which is hidden now.
    if (started) window.scrollTo(0, 0);
    return () => document.documentElement.classList.remove('presents');
  }, [started]);
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
  const { chapter, stop } = place;
  const where = {
    number: chapter.number,
    chapter: chapter.name,
    step: place.inChapter,
    steps: place.ofChapter,
  };
  const go = (id: string) => {
    own.setOpen('none');
    change((now) =>
      goTo(presentation.story, now, firstStopOf(presentation.story, id), 'jump', Date.now()),
    );
  };
  const Over = own.open === 'none' ? undefined : { 'go-to': GoTo, overview: Overview }[own.open];
  const held = show.held && placeOf(slides, stopIndexOf(presentation.story, show.held));

  return (
    <div
      className="desk"
      data-view={own.slideOnly ? 'slide' : 'desk'}
      data-class={here.state !== 'on' ? undefined : here.open ? 'open' : 'shut'}
    >
      <a className="skip" href="#desk-notes">
        {words.skip}
      </a>
      <DeskBar
        slides={slides}
        words={words}
        presentation={presentation}
        place={place}
        story={`${props.story}#${chapter.id}/${place.step.id}`}
        room={<ClassButton words={forClass.words} here={here} server={props.server} />}
      />
      <main className="desk-main">
        <section className="desk-now" aria-labelledby="desk-now">
          <h2 id="desk-now">
            <b>{words.now}</b> <span>{fill(words.place, where)}</span>
            <span className="desk-order">
              {fill(words.overall, { step: place.order, steps: slides.steps.length })}
            </span>
          </h2>
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
              <InkLayer broadcast={presentation.broadcast} tool={own.tool} />
              <BlankScreen blank={show.blank} />
            </LiveSlide>
          </div>
          <p className="desk-state" role="status">
            {held
              ? fill(words.holding, {
                  number: held.chapter.number,
                  chapter: held.chapter.name,
                  step: held.inChapter,
                  steps: held.ofChapter,
                })
              : null}
            {show.blank === 'silk' ? words.silkIsShown : null}
            {show.blank === 'black' ? words.blackIsShown : null}
          </p>
          <DeskMoves
            words={words}
            presentation={presentation}
            place={place}
            first={index === 0}
            last={index === stopsOf(presentation.story).length - 1}
            onGoTo={() => own.setOpen('go-to')}
          />
          <DeskTools
            words={words}
            presentation={presentation}
            place={place}
            tool={own.tool}
            onTool={(tool) => own.setTool((now) => other(now, tool))}
            onClear={() => presentation.broadcast.point({ tool: 'clear' })}
            onOverview={() => own.setOpen('overview')}
            onSlideOnly={() => own.setSlideOnly(true)}
            onFullScreen={() => toggleFullScreen(slideElement())}
            audience={
              <AudienceLink
                href={props.audience}
                target={`handscroll-audience-${presentation.story.id}`}
                words={words}
              />
            }
          />
        </section>
        <div className="desk-side">
          <NextPane slides={slides} words={words} place={place} index={index} />
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
          <NotesPane
            slides={slides}
            words={words}
            place={place}
            notes={props.notes}
            size={own.notes}
          />
        </div>
      </main>
      <div className="desk-foot">
        <div data-class-line="" />
        <FilmStrip
          slides={slides}
          chapter={chapter.id}
          current={place.step.id}
          label={words.filmstrip}
          onGo={go}
        />
      </div>
      <p className="visually-hidden" role="status" aria-live="polite">
        {fill(words.announce, {
          step: place.order,
          steps: slides.steps.length,
          name: place.step.name,
          number: stop.number,
          of: stop.of,
        })}
      </p>
      {Over ? (
        <Over
          slides={slides}
          words={words}
          current={place.step.id}
          onGo={go}
          onClose={() => own.setOpen('none')}
        />
      ) : null}
    </div>
  );
}
