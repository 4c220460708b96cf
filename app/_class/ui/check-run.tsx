'use client';
/** The connection test at work: one line a part as it is known, then what that means and the text to copy. */
import { useEffect, useId, useRef, useState } from 'react';
import { findingOf, PARTS, wayOf, type Findings } from '../core/check.ts';
import { checkNetwork } from '../client/check.ts';
import type { CheckWords } from '../../../components/ui/messages.check.en.ts';
import { checkText, sentenceOf } from './check-text.ts';

/** Where a page is not secure, the clipboard is closed: then by the old command, else by hand. */
async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}

export function CheckRun(props: { readonly basePath: string; readonly words: CheckWords }) {
  const { basePath, words } = props;
  const id = useId();
  const [found, setFound] = useState<Findings>();
  const [time, setTime] = useState('');
  const [told, setTold] = useState('');
  const [ready, setReady] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => {
    setReady(true);
    return () => stopper.current?.abort();
  }, []);

  const way = found && wayOf(found);
  const busy = found !== undefined && way === undefined;
  const begin = () => {
    if (busy) return;
    const stop = new AbortController();
    stopper.current = stop;
    setFound({});
    setTold('');
    setTime(new Date().toISOString());
    void checkNetwork({
      fetcher: (path, init) => fetch(path, init),
      base: basePath,
      signal: stop.signal,
      onPart(part, measured) {
        if (!stop.signal.aborted)
          setFound((before) => ({ ...before, [part]: findingOf(part, measured) }));
      },
    });
  };
  return (
    <div className="check-run" data-ready={ready ? '' : undefined} data-way={way}>
      <p>
        <button type="button" className="plain-button" onClick={begin} aria-disabled={busy}>
          {way ? words.again : words.begin}
        </button>
      </p>
      <p className="check-told" role="status">
        {way ? words.way[way] : busy ? words.running : ''}
      </p>
      {found ? (
        <table className="check-table">
          <caption className="visually-hidden">{words.table}</caption>
          <tbody>
            {PARTS.map((part) => (
              <tr key={part} data-part={part} data-grade={found[part]?.grade}>
                <th scope="row">{words.part[part]}</th>
                <td>
                  {found[part] ? <b>{words.grade[found[part].grade]}. </b> : null}
                  {sentenceOf(words, part, found)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {found && way ? (
        <div className="check-copy">
          <label htmlFor={id}>{words.result}</label>
          <textarea
            id={id}
            ref={area}
            rows={12}
            readOnly
            value={checkText(words, found, {
              address: `${location.origin}${basePath}/`,
              time,
              browser: navigator.userAgent,
            })}
          />
          <p>
            <button
              type="button"
              className="plain-button"
              onClick={() =>
                area.current &&
                void copy(area.current).then((done) =>
                  setTold(done ? words.copied : words.notCopied),
                )
              }
            >
              {words.copy}
            </button>{' '}
            <span role="status">{told}</span>
          </p>
        </div>
      ) : null}
    </div>
  );
}
