'use client';
/**
 * A file from the author: what was changed, what has to be filled in, and a button that puts it on
 * the step.
 */
import { useEffect, useState, type ReactElement } from 'react';
import type { FileChange } from '../../../story/edit/draft.ts';
import { isObject } from '../../../story/edit/places.ts';
import type { FileTried } from '../engine/offers.ts';
import { PlainField, Press } from '../fields.tsx';
import { readable } from '../pictures/names.ts';
import { put, trialOf } from '../pictures/put.ts';
import { inAuthorsWords } from '../problems/in-authors-words.ts';
import { useStudio } from '../studio.ts';
import { isTableFile, setPending } from '../table/pending.ts';
import { Look } from './look.tsx';
import { sceneOfFile, sizeText, take, type Taken, type Whose } from './take.ts';
import { say, words as en } from '../../../story/catalogue/studio/files.g.ts';
import './files.css';

const NOTHING: Whose = { alt: '', credit: '' };
/** The credit of the last file, as a default for the next. */
let last: Whose = NOTHING;

export function TakeFile(props: {
  readonly file: File;
  readonly onDone: (isIn: boolean) => void;
}): ReactElement {
  const { file, onDone } = props;
  const studio = useStudio();
  const { files, script, ask, edit } = studio;
  const [taken, setTaken] = useState<Taken>();
  const [tried, setTried] = useState<FileTried>({ notes: [] });
  const [refused, setRefused] = useState<string>();
  const [whose, setWhose] = useState<Whose>({ ...last, alt: '' });
  const [series, setSeries] = useState<string>();

  useEffect(() => {
    let gone = false;
    const begin = async () => {
      const now = await take(file, files);
      const more = new Map([[now.path, now.bytes]]);
      const table = isObject(script['data']) ? Object.keys(script['data']).at(-1) : undefined;
      // Borders that match no name of the table can be a map without it.
      for (const of of now.kind === 'map' ? [table, undefined] : [undefined]) {
        const scene = sceneOfFile(now, NOTHING, of);
        if (!scene) break;
        const found = await ask<FileTried>('tryFile', trialOf(studio, of, more), scene);
        if (gone) return;
        setTried(found);
        setSeries(of);
        if (found.why === undefined) break;
      }
      if (!gone) setTaken(now);
    };
    begin().catch((error: unknown) => !gone && setRefused((error as Error).message));
    return () => {
      gone = true;
    };
    // A file is processed once, for the story as it is then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [file]);

  const toTable = () => {
    setPending(file);
    studio.show('table');
    onDone(false);
  };
  if (refused !== undefined || !taken)
    return (
      <div className="file-form" role="status">
        <p className={refused === undefined ? undefined : 'picture-bad'}>
          {refused ?? say(en.reading, { name: file.name })}
        </p>
        <div className="studio-row">
          {refused !== undefined && isTableFile(file) && (
            <Press onPress={toTable}>{en.toTable}</Press>
          )}
          <Press onPress={() => onDone(false)}>{en.cancel}</Press>
        </div>
      </div>
    );

  const { path, bytes, kind, notice } = taken;
  const change: FileChange = { file: path, before: undefined, after: bytes };
  const scene = tried.why === undefined ? sceneOfFile(taken, whose, series) : undefined;
  const finish = () => {
    if (scene) {
      last = whose;
      put(studio, { scene, name: readable(file.name), files: [change], alt: whose.alt });
    } else edit(say(en.putEdit, { name: file.name }), [change]);
    onDone(true);
  };
  const notes = tried.notes.map((why) => say(en.note, { why: inAuthorsWords(why) }));
  return (
    <form
      className="file-form"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <h2>{file.name}</h2>
      <Look path={path} file={bytes} />
      <p className="studio-help" role="status">
        {[notice, sizeText(file.size), ...notes].filter(Boolean).join(' · ')}
      </p>
      {tried.why !== undefined && (
        <p className="picture-bad" role="alert">
          {say(en.refused, { why: '' })}
          <span lang="en">{inAuthorsWords(tried.why)}</span>
        </p>
      )}
      {scene && (
        <>
          {(kind === 'map' ? (['credit'] as const) : (['alt', 'credit'] as const)).map((key) => (
            <PlainField
              key={key}
              label={en[key]}
              hint={key === 'alt' ? en.altHelp : ''}
              value={whose[key]}
              onChange={(text) => setWhose({ ...whose, [key]: text.trim() })}
            />
          ))}
          <p className="studio-help">{en.later}</p>
        </>
      )}
      <div className="studio-row">
        <button className="studio-button studio-main">{scene ? en.put : en.keep}</button>
        <Press onPress={() => onDone(false)}>{en.cancel}</Press>
      </div>
    </form>
  );
}
