'use client';
/** The room: its code over the slide, locking, results as a file, ending the class. */
import { useState, type ReactElement } from 'react';
import { faultOf } from '../../class/client/requests.ts';
import { faultText } from '../../class/class-words.ts';
import { nameOf } from '../../../story/class/names.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { Modal } from '../desk-modals.tsx';
import { useDesk } from '../use-desk-view.ts';
import { useLedClass } from './class-context.ts';
import { QrCode } from './qr-code.tsx';
import { TypedForm } from './typed-form.tsx';
import { toggleCode } from './use-board.ts';

/** Downloads a file. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // By then the browser has started to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export function ClassRoom(): ReactElement {
  const { words, client, remote, view, now, ended, send, leave } = useLedClass();
  const { show, change, slides } = useDesk();
  const [asking, setAsking] = useState<'none' | 'end' | 'remote' | 'seats' | 'typed'>('none');
  const [fault, setFault] = useState<string>();
  const locked = now?.locked === true;
  const shut = () => setAsking('none');
  const csv = async () => {
    setFault(undefined);
    try {
      save(await client.csv(), `class-${client.code}.csv`);
    } catch (error) {
      setFault(faultOf(error).why);
    }
  };
  const open = (dialog: typeof asking) => () => setAsking(dialog);
  const live = [
    { text: words.own, onClick: open('typed') },
    { text: show.code.up ? words.hideCode : words.showCode, onClick: () => toggleCode({ change }) },
    { text: words.lock, pressed: locked, onClick: () => send({ do: 'lock', locked: !locked }) },
    { text: words.seats, onClick: open('seats') },
    ...(remote ? [{ text: words.remote, onClick: open('remote') }] : []),
  ];
  const tools: readonly { text: string; pressed?: boolean; onClick: () => void }[] = [
    ...(ended ? [] : live),
    { text: words.csv, onClick: () => void csv() },
    ended ? { text: words.dismiss, onClick: leave } : { text: words.end, onClick: open('end') },
  ];
  return (
    <>
      <div className="class-row" role="group" aria-label={fill(words.room, { code: client.code })}>
        {tools.map(({ text, pressed, onClick }, i) => (
          <button
            key={i}
            type="button"
            className="desk-tool"
            aria-pressed={pressed}
            {...{ onClick }}
          >
            {text}
          </button>
        ))}
      </div>
      <p className="class-fault" role="alert">
        {fault ? faultText(words, fault) : null}
      </p>
      {asking === 'remote' && remote ? (
        <Modal className="class-end" title={words.remote} onClose={shut}>
          <p>{words.remoteText}</p>
          <QrCode address={remote} label={words.remoteCode} />
          <p className="class-address">
            <a href={remote}>{remote}</a>
          </p>
        </Modal>
      ) : null}
      {asking === 'seats' ? (
        <Modal className="go-to" title={words.seats} onClose={shut}>
          <p>{words.seatsText}</p>
          <ul className="class-short">
            {view.records.seats?.map(([seat, number]) => (
              <li key={seat}>
                <span lang={slides.lang}>{nameOf(number, slides.lang)}</span>
                <button
                  type="button"
                  aria-label={`${words.remove}: ${nameOf(number, slides.lang)}`}
                  onClick={() => send({ do: 'remove', seat })}
                >
                  {words.remove}
                </button>
              </li>
            ))}
          </ul>
        </Modal>
      ) : null}
      {asking === 'typed' ? (
        <Modal className="class-end" title={words.own} onClose={shut}>
          <TypedForm onSent={shut} />
        </Modal>
      ) : null}
      {asking === 'end' ? (
        <Modal className="class-end" title={words.endTitle} close={words.endNot} onClose={shut}>
          {now?.typed?.some(({ id }) => id === now.poll) ? null : (
            <TypedForm exit={words.exitAsk} onSent={shut} />
          )}
          <p>{fill(words.endText, { count: view.presence.here })}</p>
          <p className="class-row">
            <button
              type="button"
              className="class-main"
              onClick={() => {
                shut();
                send({ do: 'end' });
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
