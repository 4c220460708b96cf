'use client';
/** The desk's pane of a class: its code and number of students, the pacing, the question, the room. */
import { useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { TeacherView } from '../../class/client/teacher.ts';
import { spaced } from '../../../story/class/code.ts';
import { PACINGS } from '../../../story/class/state.ts';
import { faultText, type TeachWords } from '../../class/class-words.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { useDesk } from '../use-desk-view.ts';
import { AskPanel } from './ask-panel.tsx';
import { useLedClass } from './class-context.ts';
import { ClassLine } from './class-line.tsx';
import { ClassRoom } from './class-room.tsx';
import { joinAddress } from './join-address.ts';

/** The connection in words. */
function linkText(words: TeachWords, { link, way, fault }: TeacherView): string {
  if (link !== 'live') return fault ? faultText(words, fault) : words[link];
  return way === 'stream' ? words.live : words[way];
}

export function ClassPane(): ReactElement {
  const { client, view, words, now, ended } = useLedClass();
  const { up } = useDesk().show.code;
  const [line] = useState(() => document.querySelector('[data-class-line]'));
  const { here } = view.presence;
  const waiting =
    view.link === 'live' ? 0 : view.pending.filter(({ acknowledged }) => !acknowledged).length;
  return (
    <section className="desk-class" id="desk-class" aria-labelledby="desk-class-title">
      <div className="class-head">
        <h2 id="desk-class-title">
          <b>{words.title}</b> <span className="class-symbols">{spaced(client.code)}</span>
        </h2>
        {ended ? null : (
          <p className="class-here">
            <span className="class-peaks" aria-hidden="true" />
            {fill(words.here, { count: here })}
          </p>
        )}
        <p className="class-link" role="status" data-link={view.link} data-way={view.way}>
          {linkText(words, view)}
          {waiting > 0 ? <b> {fill(words.kept, { count: waiting })}</b> : null}
          {now?.locked && !ended ? <b> {words.isLocked}</b> : null}
        </p>
      </div>
      {ended || !now ? null : (
        <>
          {up || here === 0 ? <JoinLine /> : null}
          {view.fault && view.link === 'live' ? (
            <p className="class-fault" role="alert">
              {faultText(words, view.fault)}
            </p>
          ) : null}
          <AskPanel now={now} />
          <PacingDial />
        </>
      )}
      <ClassRoom />
      {line && !ended ? createPortal(<ClassLine />, line) : null}
    </section>
  );
}

/** The address for phones, as long as the class can be joined. */
function JoinLine(): ReactElement {
  const { words, view, address, basePath } = useLedClass();
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

/** How far students may go by themselves. */
function PacingDial(): ReactElement {
  const { words, now, send } = useLedClass();
  return (
    <fieldset className="class-pacing">
      <legend>{words.pacing}</legend>
      {PACINGS.map((mode) => (
        <label key={mode}>
          <input
            type="radio"
            name="pacing"
            value={mode}
            checked={mode === now?.mode}
            onChange={() => send({ do: 'pacing', mode })}
          />
          <span>{words[mode]}</span>
        </label>
      ))}
    </fieldset>
  );
}
