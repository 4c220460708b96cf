'use client';
/** The client part of a class's page: the scroll reader, the class, and the slots for its answers. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { codeHere } from './client/session-store.ts';
import { studentClass, type StudentClass, type StudentView } from './client/student.ts';
import type { Position } from '../../story/story.ts';
import { stepIndexOf } from '../../story/timeline/steps.ts';
import { Boundary } from '../stage/boundary.tsx';
import { ScrollReader, type ReaderWords, type Started } from '../reader/scroll-reader.tsx';
import type { AskWords } from '../ui/words.ts';
import type { AskData } from '../asks/class-kind.tsx';
import { ClassAsk } from './class-ask.tsx';
import { ClassStrip } from './class-strip.tsx';
import { typedData } from './typed-data.ts';
import { AskingContext } from '../asks/asking.tsx';
import type { ClassWords } from './class-words.ts';
import { useClassLines } from './use-class-lines.ts';
import { allowedSteps, followClass, type Follower } from './follow-class.ts';

const NONE = (): undefined => undefined;
const NEVER = () => () => undefined;

/** The class of this page; without a code there is none, and the page leads to the form for joining. */
function useClass(basePath: string): StudentClass | undefined {
  const [client, setClient] = useState<StudentClass>();
  useEffect(() => {
    const code = codeHere();
    if (!code) return void location.replace(`${basePath}/join/`);
    const student = studentClass({ base: basePath, code });
    setClient(student);
    return () => student.stop();
  }, [basePath]);
  return client;
}

/**
 * Removes the links to the tour, and with them its key: a class has no tour. Links to the class in
 * another language stay.
 */
function useNoTour(): void {
  useEffect(() => {
    for (const link of document.querySelectorAll('a[data-onward]:not([hreflang])')) link.remove();
  }, []);
}

const slotOf = (step: string) =>
  document.querySelector(`[data-slot="class"][data-step="${CSS.escape(step)}"]`);

/** Goes to the question itself, which may stand screens below its step's words; the focus moves there too. */
function goToAsk(step: string): void {
  const slot = slotOf(step);
  slot?.closest('details')?.setAttribute('open', '');
  slot?.closest('.ask')?.scrollIntoView();
  slot?.querySelector('form')?.focus({ preventScroll: true });
}

interface ClassReaderProps {
  readonly basePath: string;
  readonly timeline: string;
  readonly reader: ReaderWords;
  readonly words: ClassWords;
  /** The texts beside a line that is drawn. */
  readonly askWords: AskWords;
  readonly asks: readonly AskData[];
}

function Reader(props: ClassReaderProps) {
  const { words, asks } = props;
  useNoTour();
  const client = useClass(props.basePath);
  const view = useSyncExternalStore<StudentView | undefined>(
    client?.subscribe ?? NEVER,
    client?.view ?? NONE,
    NONE,
  );
  const [started, setStarted] = useState<Started>();
  const [following, setFollowing] = useState(true);
  const [ahead, setAhead] = useState(0);
  const follower = useRef<Follower>(undefined);

  const latest = useRef({ started, client });
  latest.current = { started, client };
  const bars = useCallback(({ step }: Position) => {
    const story = latest.current.started?.story;
    if (!story) return false;
    // May be called before React has rendered the newest state, so it reads the class's own state.
    const [from, to] = allowedSteps(story, latest.current.client?.view().state);
    const at = stepIndexOf(story, step);
    if (at >= from && at <= to) return false;
    setAhead((times) => times + 1);
    return true;
  }, []);

  useEffect(() => {
    if (!started || !client) return;
    const { story: timeline, reading } = started;
    const follow = followClass({
      story: timeline,
      reading,
      hasAnswered: (step) => client.view().box.some((entry) => entry.step === step),
      onFollowing: setFollowing,
    });
    follower.current = follow;
    const ends = [
      client.subscribe(() => follow.take(client.view().state)),
      reading.playhead.subscribe(({ step, progress }) => client.place(step, progress)),
    ];
    follow.take(client.view().state);
    return () => {
      for (const end of ends) end();
      follow.stop();
      follower.current = undefined;
    };
  }, [started, client]);

  const { poll, ended } = view?.state ?? {};
  const typed = poll?.typed && !ended ? typedData(poll.typed) : undefined;
  const lines = useClassLines({ started, asks, view, words: props.askWords });
  return (
    <AskingContext value={lines?.asking}>
      <ScrollReader
        timeline={props.timeline}
        words={props.reader}
        onReading={setStarted}
        bars={bars}
        over={lines?.Over}
      />
      <ClassStrip
        words={words}
        view={view}
        following={following}
        ahead={ahead}
        ask={typed ?? asks.find(({ step }) => step === poll?.step)}
        onReturn={() => follower.current?.goBack()}
        onAsk={(step) => {
          started?.reading.navigator.cancel();
          goToAsk(step);
        }}
      />
      {client && view && typed ? (
        <details
          open
          key={typed.step}
          className="class-typed ask"
          data-slot="class"
          data-step={typed.step}
        >
          <summary>{words.typed}</summary>
          <h3 id={`ask-${typed.step}`} lang={typed.lang} dir="auto">
            {typed.question}
          </h3>
          <ClassAsk {...{ words, view, client, lines }} ask={typed} askWords={props.askWords} />
        </details>
      ) : null}
      {client && view
        ? asks.map((ask) => {
            const slot = slotOf(ask.step);
            return slot
              ? createPortal(
                  <ClassAsk {...{ words, ask, view, client, lines }} askWords={props.askWords} />,
                  slot,
                  ask.step,
                )
              : null;
          })
        : null}
    </AskingContext>
  );
}

/** If it throws, the story stays, without the class. */
export function ClassReader(props: ClassReaderProps) {
  return (
    <Boundary code="page/part-threw" what="class">
      <Reader {...props} />
    </Boundary>
  );
}
