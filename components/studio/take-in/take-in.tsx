'use client';
/** Turns a text or a Google Doc into a story: shows what was found, what was changed, and one button. */
import './take-in.css';
import {
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type ReactElement,
} from 'react';
import type { DraftFiles } from '../../../story/edit/draft.ts';
import type { ImportResult, Left, Taken } from '../../../story/import/imported.ts';
import { sayNumber } from '../../../story/catalogue/spoken.ts';
import { Press } from '../fields.tsx';
import { FileButton } from '../files/file-button.tsx';
import type { Beside, Given } from './read.ts';
import { say, words as en } from '../../../story/catalogue/studio/takein.g.ts';

const reader = () => import('./read.ts');
/** How Google and Word write a document to the clipboard. */
const isDoc = (html: string) => /docs-internal-guid-|office:word/.test(html);

export function TakeIn(props: {
  readonly onDone: (files: DraftFiles) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { onDone, onCancel } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [given, setGiven] = useState<Given>();
  const [files, setFiles] = useState<Beside>(new Map());
  const [bad, setBad] = useState<readonly string[]>([]);
  const [result, setResult] = useState<ImportResult>();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (!given || given.text.trim() === '') return setResult(undefined);
    let isLate = false;
    const wait = setTimeout(() => {
      void reader().then(({ read }) => isLate || setResult(read(given, files)));
    }, 150);
    return () => {
      isLate = true;
      clearTimeout(wait);
    };
  }, [given, files]);

  const take = async (list: readonly File[]) => {
    const dropped = await (await reader()).taken(list);
    if (dropped.given) setGiven(dropped.given);
    setFiles((before) => new Map([...before, ...dropped.files]));
    setBad(dropped.bad);
  };
  const type = async (text: string) => setGiven({ text, as: (await reader()).kindOf(text) });
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const copied = [...event.clipboardData.files];
    if (!isDoc(html) && (copied.length === 0 || event.clipboardData.types.includes('text/plain')))
      return;
    event.preventDefault();
    if (!isDoc(html)) return void take(copied);
    setGiven({ text: html, as: 'html' });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take([...event.dataTransfer.files]);
  };
  const isTyped = given === undefined || (given.as !== 'html' && given.name === undefined);
  const isGood = result !== undefined && !('refused' in result);
  return (
    <dialog
      ref={dialog}
      className="take-in"
      aria-labelledby="take-in-title"
      onClose={onCancel}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2 id="take-in-title">{en.title}</h2>
      {isTyped ? (
        <label className="studio-field">
          <span>{en.paste}</span>
          <textarea
            className="studio-input"
            rows={7}
            value={given?.text ?? ''}
            aria-describedby="take-in-help"
            onPaste={paste}
            onChange={(event) => void type(event.target.value)}
          />
          <span id="take-in-help" className="studio-help">
            {en.help}
          </span>
        </label>
      ) : (
        <p className="studio-row">
          <b>{given.name ?? say(en.doc, { words: wordsIn(given.text) })}</b>
          <Press onPress={() => setGiven(undefined)}>{en.again}</Press>
        </p>
      )}
      {bad.map((sentence) => (
        <p key={sentence} role="alert">
          {sentence}
        </p>
      ))}
      <div aria-live="polite">
        {result ? (
          <Result result={result} line={given?.as === 'html' ? en.paragraph : en.line} />
        ) : null}
      </div>
      <p className="studio-row take-in-end">
        <Press
          className="studio-main"
          disabled={!isGood}
          onPress={() => isGood && onDone(result.files)}
        >
          {en.make}
        </Press>
        <FileButton label={en.choose} isMultiple onFiles={(list) => void take(list)} />
        <Press onPress={onCancel}>{en.cancel}</Press>
      </p>
    </dialog>
  );
}

const wordsIn = (html: string) =>
  sayNumber(html.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0);

function Result(props: { readonly result: ImportResult; readonly line: string }): ReactElement {
  const { result, line } = props;
  if ('refused' in result)
    return (
      <p role="alert" lang="en">
        {result.refused}
      </p>
    );
  const found = (Object.keys(en.taken) as (keyof Taken)[]).filter((what) => result.taken[what] > 0);
  return (
    <div className="take-in-result">
      <section>
        <h3>{en.found}</h3>
        <ul>
          {found.map((what) => (
            <li key={what}>
              <b>{result.taken[what]}</b> {say(en.taken[what], { n: result.taken[what] })}
            </li>
          ))}
        </ul>
        {result.missing.length > 0 ? <p>{say(en.missing, { n: result.missing.length })}</p> : null}
      </section>
      <section>
        <h3 id="take-in-left">
          {result.left.length === 0 ? en.nothingLeft : say(en.left, { n: result.left.length })}
        </h3>
        <LeftList left={result.left} words={line} />
      </section>
    </div>
  );
}

/** Most lines to show; the story contains everything. */
const MOST = 100;

function LeftList(props: { readonly left: readonly Left[]; readonly words: string }): ReactElement {
  const { left, words } = props;
  return (
    // It scrolls, so it must be reachable by keyboard.
    <ul className="take-in-left" aria-labelledby="take-in-left" tabIndex={0}>
      {left.slice(0, MOST).map(({ line, what, why }, i) => (
        <li key={i}>
          <span>{line > 0 ? say(words, { line }) : ''}</span> <q>{what.slice(0, 160)}</q>:{' '}
          <span lang="en">{why}</span>
        </li>
      ))}
      {left.length > MOST ? <li>{say(en.more, { n: left.length - MOST })}</li> : null}
    </ul>
  );
}
