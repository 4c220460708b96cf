'use client';
/** Files for download: the one-page story, and a copy for further editing. */
import { useId, useRef, useState, type ReactElement } from 'react';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { useAddresses } from '../addresses.ts';
import './download.css';
import { hand, makeCopy, type Kind, type Copy } from './take.ts';
import { useReminder } from './use-reminder.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/download.g.ts';

const TYPES = { html: 'text/html', zip: 'application/zip' } as const;
/** Sentences that are visible without unfolding. */
const MOST_LISTED = 3;

/** The title as a file name, or the existing file name. */
function nameFor(title: unknown, kind: Kind, other: string): string {
  const plain = String(title ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''); // prettier-ignore
  return plain === '' ? other : `${plain.slice(0, 60)}.${kind}`;
}

/** The messages about a file that was made. */
function linesOf(name: string, { taken, faults }: Copy): readonly string[] {
  if (!taken) return [];
  const size = Math.max(0.1, taken.bytes.byteLength / 1e6).toFixed(1);
  return [
    say(faults.length > 0 ? WORDS.zipDone : WORDS.done, { name, size }),
    ...taken.left.map((what) => say(WORDS.left, { what })),
    ...(taken.hasHan ? [WORDS.han] : []),
  ];
}

export function DownloadMenu(): ReactElement {
  const { files, script, reviewed, show } = useStudio();
  const addresses = useAddresses();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const unwritten = (reviewed?.problems ?? []).filter(({ code }) => code === 'unwritten');
  const texts = [...new Set(unwritten.map(({ wanted }) => `“${wanted}”`))].join(', ');
  // The copy is for the author and contains the notes; the page may be given to students.
  const [notes, setNotes] = useState({ html: false, zip: true });
  const [isBusy, setIsBusy] = useState(false);
  const [lines, setLines] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = async (kind: Kind) => {
    setIsBusy(true);
    setFaults([]);
    panel.current?.showPopover();
    try {
      const copy = await makeCopy(kind, files, notes[kind], addresses, (step) =>
        setLines([WORDS[step]]),
      );
      const name = nameFor(script['title'], kind, copy.taken?.name ?? '');
      if (copy.taken) {
        hand(name, copy.taken.bytes, TYPES[kind]);
        onCopy();
      } else setFaults(copy.faults);
      setLines(linesOf(name, copy));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setLines([/JSON/.test(why) && !notes[kind] ? WORDS.noJson : say(WORDS.failed, { why })]);
    }
    setIsBusy(false);
  };
  const onCopy = useReminder(() => void take('zip'));
  const way = (kind: Kind, name: string, about: string) => (
    <li>
      <Press disabled={isBusy} onPress={() => void take(kind)}>
        {name}
      </Press>
      <span className="studio-help">{about}</span>
      <label>
        <input
          type="checkbox"
          checked={notes[kind]}
          onChange={({ target }) => setNotes({ ...notes, [kind]: target.checked })}
        />
        <span>{WORDS.notes}</span> <span className="studio-help">{WORDS.notesAbout[kind]}</span>
      </label>
    </li>
  );
  return (
    <>
      <Press className="studio-main" popoverTarget={id}>
        {WORDS.name}
      </Press>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="studio-download"
        role="dialog"
        aria-label={WORDS.name}
      >
        <ul>
          {way('html', WORDS.page, WORDS.pageAbout)}
          {way('zip', WORDS.zip, WORDS.zipAbout)}
        </ul>
        {texts === '' ? null : <p>{say(WORDS.starting, { texts })}</p>}
        <div role="status">
          {lines.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {faults.length === 0 ? null : (
            <>
              <p>{WORDS.mend}</p>
              <ul>
                {faults.slice(0, MOST_LISTED).map((text, i) => (
                  <li key={i} lang="en">
                    {text}
                  </li>
                ))}
                {faults.length > MOST_LISTED ? (
                  <li>{say(WORDS.more, { count: faults.length - MOST_LISTED })}</li>
                ) : null}
              </ul>
            </>
          )}
        </div>
        {faults.length === 0 ? null : (
          <Press
            onPress={() => {
              panel.current?.hidePopover();
              show('problems');
            }}
          >
            {WORDS.problems}
          </Press>
        )}
      </div>
    </>
  );
}
