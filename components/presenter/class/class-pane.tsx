'use client';
/** The desk's pane of a class: its code and who is here, the pacing, the question, the room. */
import { useMemo, useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { optimisticState } from '../../../app/_class/core/pending-commands.ts';
import { spaced } from '../../../app/_class/core/code.ts';
import { PACINGS, type Command, type Pacing } from '../../../app/_class/core/state.ts';
import type { TeacherClass, TeacherView } from '../../../app/_class/client/teacher.ts';
import { faultText, type TeachWords } from '../../../app/_class/ui/class-words.ts';
import { fill } from '../../ui/fill.ts';
import { AskPanel } from './ask-panel.tsx';
import type { ClassConsoleProps } from './class-console.tsx';
import { ClassLine } from './class-line.tsx';
import { ClassRoom } from './class-room.tsx';
import { joinAddress, teachLink } from './join-address.ts';
import { toggleCode } from './use-board.ts';
import type { PhoneAddress } from './use-phone-address.ts';

export interface ClassPaneProps extends ClassConsoleProps {
  readonly client: TeacherClass;
  readonly view: TeacherView;
  readonly address: PhoneAddress;
  readonly token: string | undefined;
  /** Lets the class go for good. */
  readonly onLeave: () => void;
}

/** Where phones come in, while anybody has to. */
function JoinLine(props: {
  readonly words: TeachWords;
  readonly view: TeacherView;
  readonly address: PhoneAddress;
  readonly basePath: string;
}): ReactElement {
  const { words, view, address, basePath } = props;
  return (
    <>
      <p className="class-join">
        {address.now
          ? fill(words.joinAt, { address: joinAddress(address.now, basePath) })
          : view.addresses
            ? words.onlyHere
            : null}
      </p>
      {address.all.length > 1 ? (
        <p className="class-row">
          <label>
            {words.address}{' '}
            <select value={address.now} onChange={(event) => address.choose(event.target.value)}>
              {address.all.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </p>
      ) : null}
    </>
  );
}

/** The connection in words. */
function linkText(words: TeachWords, { link, way, fault }: TeacherView): string {
  if (fault && link !== 'live') return faultText(words, fault);
  if (link !== 'live') return words[link];
  return way === 'stream' ? words.live : words[way];
}

export function ClassPane(props: ClassPaneProps): ReactElement {
  const { client, view, words, names, asks, presentation, address, basePath } = props;
  const { state, pending, presence, records } = view;
  const [line] = useState(() => document.querySelector('[data-class-line]'));
  const now = useMemo(
    () => (state ? optimisticState(state, pending) : undefined),
    [state, pending],
  );
  const say = (command: Command) => client.say(command);
  const step = presentation.show.at.step;
  const ask = asks.find((one) => one.step === step);
  const elsewhere = asks.find((one) => one.step === now?.up && one.step !== step);
  const waiting =
    view.link === 'live' ? 0 : pending.filter(({ acknowledged }) => !acknowledged).length;
  const ended = view.link === 'over' || view.link === 'out';
  const { up } = presentation.show.code;
  const shared = { words, results: props.results, names, say, pending, records };
  return (
    <section className="desk-class" id="desk-class" aria-labelledby="desk-class-title">
      <div className="class-head">
        <h2 id="desk-class-title">
          <b>{words.title}</b> <span className="class-symbols">{spaced(client.code)}</span>
        </h2>
        {ended ? null : (
          <>
            <p className="class-here">
              <span className="class-peaks" aria-hidden="true" />
              {fill(words.here, { count: presence.here })}
            </p>
            <button type="button" onClick={() => toggleCode(presentation)} className="desk-tool">
              {up ? words.hideCode : words.showCode}
            </button>
          </>
        )}
      </div>
      <p className="class-link" role="status" data-link={view.link} data-way={view.way}>
        {linkText(words, view)}
        {waiting > 0 ? <b> {fill(words.kept, { count: waiting })}</b> : null}
        {now?.locked && !ended ? <b> {words.isLocked}</b> : null}
      </p>
      {ended || !now ? null : (
        <>
          {up || presence.here === 0 ? (
            <JoinLine words={words} view={view} address={address} basePath={basePath} />
          ) : null}
          {view.fault && view.link === 'live' ? (
            <p className="class-fault" role="alert">
              {faultText(words, view.fault)}
            </p>
          ) : null}
          {ask ? (
            <AskPanel key={ask.step} {...shared} ask={ask} now={now} of={state?.students ?? 0} />
          ) : null}
          {elsewhere ? (
            <p className="class-row class-elsewhere">
              <span>
                {words.askElsewhere}:{' '}
                {fill(words.ofStep, {
                  step: names.steps.findIndex(({ id }) => id === elsewhere.step) + 1,
                  question: elsewhere.question,
                })}
              </span>
              <a className="desk-tool" href={elsewhere.address}>
                {words.goToIt}
              </a>
              <button
                type="button"
                className="desk-tool"
                onClick={() => say({ do: 'poll', step: null })}
              >
                {words.down}
              </button>
            </p>
          ) : null}
          <PacingDial words={words} mode={now.mode} say={say} />
        </>
      )}
      <ClassRoom
        words={words}
        client={client}
        remote={
          address.now && props.token
            ? teachLink(address.now, basePath, presentation.story.id, {
                code: client.code,
                token: props.token,
              })
            : undefined
        }
        here={presence.here}
        locked={now?.locked === true}
        ended={ended}
        say={say}
        onLeave={props.onLeave}
      />
      {line && !ended
        ? createPortal(
            <ClassLine words={words} names={names} step={step} dots={presence.dots} />,
            line,
          )
        : null}
    </section>
  );
}

/** How far the class may go by itself. */
function PacingDial(props: {
  readonly words: TeachWords;
  readonly mode: Pacing;
  readonly say: (command: Command) => void;
}): ReactElement {
  const { words, mode, say } = props;
  return (
    <fieldset className="class-pacing">
      <legend>{words.pacing}</legend>
      {PACINGS.map((pacing) => (
        <label key={pacing}>
          <input
            type="radio"
            name="pacing"
            value={pacing}
            checked={pacing === mode}
            onChange={() => say({ do: 'pacing', mode: pacing })}
          />
          <span>{words[pacing]}</span>
        </label>
      ))}
    </fieldset>
  );
}
