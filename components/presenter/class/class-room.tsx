'use client';
/** The room itself: locked or not, its results as a file, its end. */
import { useState, type ReactElement } from 'react';
import type { Command } from '../../../app/_class/core/state.ts';
import type { TeacherClass } from '../../../app/_class/client/teacher.ts';
import { faultOf } from '../../../app/_class/client/wire.ts';
import { Modal } from '../desk-modals.tsx';
import { fill } from '../../ui/fill.ts';
import { QrCode } from './qr-code.tsx';
import { faultText, type TeachWords } from '../../../app/_class/ui/class-words.ts';

/** Gives the browser a file to keep. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function ClassRoom(props: {
  readonly words: TeachWords;
  readonly client: TeacherClass;
  /** The link for another device of the teacher, where there is one to be given. */
  readonly remote: string | undefined;
  readonly here: number;
  readonly locked: boolean;
  readonly ended: boolean;
  readonly say: (command: Command) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { words, client, remote, here, locked, ended, say } = props;
  const [asking, setAsking] = useState<'none' | 'end' | 'remote'>('none');
  const [fault, setFault] = useState<string>();
  const csv = async () => {
    setFault(undefined);
    try {
      save(await client.csv(), `class-${client.code}.csv`);
    } catch (error) {
      setFault(faultOf(error).why);
    }
  };
  return (
    <>
      <div className="class-row" role="group" aria-label={fill(words.room, { code: client.code })}>
        {ended ? null : (
          <button
            type="button"
            className="desk-tool"
            aria-pressed={locked}
            onClick={() => say({ do: 'lock', locked: !locked })}
          >
            {words.lock}
          </button>
        )}
        {remote && !ended ? (
          <button type="button" className="desk-tool" onClick={() => setAsking('remote')}>
            {words.remote}
          </button>
        ) : null}
        <button type="button" className="desk-tool" onClick={() => void csv()}>
          {words.csv}
        </button>
        <button
          type="button"
          className="desk-tool"
          onClick={() => (ended ? props.onLeave() : setAsking('end'))}
        >
          {ended ? words.dismiss : words.end}
        </button>
      </div>
      <p className="class-fault" role="alert">
        {fault ? faultText(words, fault) : null}
      </p>
      {asking === 'remote' && remote ? (
        <Modal
          className="class-end"
          title={words.remote}
          close={words.dismiss}
          onClose={() => setAsking('none')}
        >
          <p>{words.remoteText}</p>
          <QrCode address={remote} label={words.remoteCode} />
        </Modal>
      ) : null}
      {asking === 'end' ? (
        <Modal
          className="class-end"
          title={words.endTitle}
          close={words.endNot}
          onClose={() => setAsking('none')}
        >
          <p>{fill(words.endText, { count: here })}</p>
          <p className="class-row">
            <button
              type="button"
              className="class-main"
              onClick={() => {
                setAsking('none');
                say({ do: 'end' });
              }}
            >
              {words.endSure}
            </button>
            <button type="button" onClick={() => void csv()}>
              {words.csv}
            </button>
          </p>
        </Modal>
      ) : null}
    </>
  );
}
