'use client';
/** A file that was brought: what was done to it, what has to be said of it, and onto the step. */
import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import type { FileChange } from '../../../story/edit/draft.ts';
import { fill } from '../../ui/fill.ts';
import type { FileTried, OfferAsked } from '../engine/offers.ts';
import { isObject } from '../pictures/form.ts';
import { put } from '../pictures/put.ts';
import { en as pictures } from '../pictures/words.en.ts';
import { useStudio } from '../studio.ts';
import { Refused } from './photograph.ts';
import { namesBefore, sceneOfFile, sizeText, take, type Taken, type Whose } from './take.ts';
import { PlainField, Press } from '../words/plain-fields.tsx';
import { en } from './words.en.ts';
import './files.css';

const NOTHING: Whose = { alt: '', credit: '', licence: '' };
/** Who made the last one: the next is mostly hers as well. */
let last: Whose = NOTHING;

const sentence = (error: unknown) =>
  error instanceof Refused || error instanceof Error ? error.message : String(error);

export function TakeFile(props: {
  readonly file: File;
  /** Who makes room for the picture. */
  readonly leaving?: readonly string[] | undefined;
  readonly onDone: (isIn: boolean) => void;
}): ReactElement {
  const { file, leaving, onDone } = props;
  const studio = useStudio();
  const { files, script, ask } = studio;
  const [taken, setTaken] = useState<Taken>();
  const [refused, setRefused] = useState<string>();
  const [tried, setTried] = useState<FileTried>();
  const [whose, setWhose] = useState<Whose>({ ...last, alt: '' });
  const data = isObject(script['data']) ? Object.keys(script['data']) : [];
  const [series, setSeries] = useState(data.at(-1));

  useEffect(() => {
    let gone = false;
    const begin = async () => {
      const now = await take(file, files);
      if (gone) return;
      setTaken(now);
      // Photographs have been drawn: there is nothing left to be found.
      const scene = now.kind === 'image' ? undefined : sceneOfFile(now, NOTHING, series);
      if (!scene) return;
      const read = [...files].filter(([name]) => /\.(csv|json)$/.test(name));
      const asked: OfferAsked = {
        ...{ script, files: new Map([...read, [now.path, now.bytes]]), purpose: 'parts', series },
        ...{ words: pictures.starting, year: '' },
      };
      const found = await ask<FileTried>('tryFile', asked, scene);
      // Borders that are of none of the table's names are a map all the same.
      const plain =
        found.why !== undefined && now.kind === 'map' ? sceneOfFile(now, NOTHING) : undefined;
      const again = plain && (await ask<FileTried>('tryFile', asked, plain));
      const isPlain = again !== undefined && again.why === undefined;
      if (gone) return;
      if (isPlain) setSeries(undefined);
      setTried(isPlain ? again : found);
    };
    begin().catch((error: unknown) => !gone && setRefused(sentence(error)));
    return () => {
      gone = true;
    };
    // A file is taken once, into the story as it is then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [file]);

  if (refused !== undefined || !taken)
    return (
      <div className="file-form" role="status">
        <p className={refused === undefined ? undefined : 'picture-bad'}>
          {refused ?? fill(en.reading, { name: file.name })}
        </p>
        <Press onPress={() => onDone(false)}>{en.cancel}</Press>
      </div>
    );

  const change: FileChange = { file: taken.path, before: undefined, after: taken.bytes };
  const keep = () => {
    namesBefore.set(taken.path, taken.was);
    studio.edit(fill(en.putEdit, { name: taken.was }), [change]);
    onDone(true);
  };
  const putOn = (said: Whose) => {
    const scene = sceneOfFile(taken, said, series);
    if (!scene) return keep();
    namesBefore.set(taken.path, taken.was);
    last = said;
    const name = taken.was.replace(/\.[^.]*$/, '');
    put(studio, { scene, name, leaving, files: [change], alt: said.alt });
    onDone(true);
  };
  const field = (key: keyof Whose, hint?: string) => (
    <PlainField
      label={en[key]}
      value={whose[key]}
      onChange={(value) => setWhose({ ...whose, [key]: value })}
      {...(hint && { hint })}
    />
  );
  const isShown = taken.kind !== undefined && tried?.why === undefined;
  return (
    <form
      className="file-form"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (isShown) putOn(whose);
        else keep();
      }}
    >
      <h2>{taken.was}</h2>
      <Look taken={taken} />
      <p className="studio-help" role="status">
        {[
          taken.said,
          sizeText(file.size),
          ...(tried?.notes ?? []).map((why) => fill(en.note, { why })),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {tried?.why !== undefined && (
        <p className="picture-bad" role="alert">
          {fill(en.refused, { why: tried.why })}
        </p>
      )}
      {isShown && (
        <>
          {taken.kind !== 'map' && field('alt', en.altHelp)}
          {field('credit')}
          {taken.kind !== 'map' && field('licence', en.licenceHelp)}
        </>
      )}
      <div className="studio-row">
        {isShown && (
          <>
            <button type="submit" className="studio-button studio-main">
              {en.put}
            </button>
            <Press onPress={() => putOn(NOTHING)}>{en.later}</Press>
          </>
        )}
        <Press onPress={keep}>{en.keep}</Press>
        <Press onPress={() => onDone(false)}>{en.cancel}</Press>
      </div>
    </form>
  );
}

/** A photograph as it will be. */
function Look({ taken }: { readonly taken: Taken }): ReactElement | null {
  const { bytes, kind } = taken;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (kind !== 'image' || typeof bytes === 'string') return;
    const made = URL.createObjectURL(new Blob([bytes]));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, kind]);
  return address === undefined ? null : <img className="file-look" alt="" src={address} />;
}
