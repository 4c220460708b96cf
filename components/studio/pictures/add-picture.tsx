'use client';
/** Asks what one wants to say, and shows the pictures that say it with the author's own table in them. */
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import { standingAt } from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import type { Offer, OfferAsked } from '../engine/offers.ts';
import { TakeFile } from '../files/take-file.tsx';
import { useStudio } from '../studio.ts';
import { isObject } from './form.ts';
import { FILE_KINDS, PURPOSES, type Purpose } from './purposes.ts';
import { put } from './put.ts';
import { Choice, Press } from '../words/plain-fields.tsx';
import { en } from './words.en.ts';
import './pictures.css';

/** With what reads spreadsheets behind it: for those who have put no table in yet. */
const TakeTable = lazy(async () => ({
  default: (await import('../table/take-table.tsx')).TakeTable,
}));

const WORDS = en.add;
const ALL = Object.keys(PURPOSES) as readonly Purpose[];
/** What takes the place of what was pressed begins where one reads on. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();
const entriesIn = (script: JsonObject, key: string) =>
  Object.entries(isObject(script[key]) ? script[key] : {}) as (readonly [string, JsonObject])[];
const nameOf = ([id, scene]: readonly [string, JsonObject | undefined]): string =>
  `${(en.kinds[String(scene?.['kind'])] ?? [])[0] ?? ''} “${id}”`;

/** `replaced`: the picture that makes room, all that stand there where it is left out. Without `onDone` there is nothing to go back to. */
export function AddPicture(props: {
  readonly replaced?: string | undefined;
  readonly onDone?: (() => void) | undefined;
}): ReactElement {
  const studio = useStudio();
  const { script, place } = studio;
  const { replaced } = props;
  const [purpose, setPurpose] = useState<Purpose>();
  const [file, setFile] = useState<File>();
  const standing = standingAt(script, place).map(({ scene }) => scene);
  const [isBeside, setIsBeside] = useState(false);
  const leaving = replaced === undefined ? (isBeside ? [] : undefined) : [replaced];
  const all = entriesIn(script, 'scenes');
  const scenes = Object.fromEntries(all);
  const existing = all.filter(([id]) => !standing.includes(id));
  const done = () => props.onDone?.();
  if (file)
    return (
      <TakeFile
        key={file.name + file.lastModified}
        file={file}
        leaving={leaving}
        onDone={(isIn) => {
          setFile(undefined);
          if (isIn) done();
        }}
      />
    );
  return (
    <div className="picture-add">
      <h2 tabIndex={-1} ref={props.onDone && focusOn}>
        {WORDS.title}
      </h2>
      {standing.length > 0 && replaced === undefined && (
        <label className="picture-check">
          <input
            type="checkbox"
            checked={isBeside}
            onChange={({ target }) => setIsBeside(target.checked)}
          />
          {fill(WORDS.beside, { names: standing.map((id) => nameOf([id, scenes[id]])).join(', ') })}
        </label>
      )}
      <FileButton onFile={setFile} />
      {purpose === undefined ? (
        <>
          <p className="studio-label">{WORDS.ask}</p>
          <div className="picture-purposes">
            {ALL.map((one) => (
              <button
                key={one}
                type="button"
                className="studio-button"
                onClick={() => setPurpose(one)}
              >
                {WORDS.purposes[one]}
              </button>
            ))}
          </div>
          {existing.length > 0 && (
            <details className="picture-group">
              <summary>{WORDS.existing}</summary>
              <div className="picture-purposes">
                {existing.map((one) => (
                  <button
                    key={one[0]}
                    type="button"
                    className="studio-button"
                    onClick={() => {
                      put(studio, { scene: one[0], name: nameOf(one), leaving });
                      done();
                    }}
                  >
                    {nameOf(one)}
                  </button>
                ))}
              </div>
            </details>
          )}
        </>
      ) : (
        <Offers
          purpose={purpose}
          onFile={setFile}
          onBack={() => setPurpose(undefined)}
          onChoose={(scene, name) => {
            put(studio, { scene, name, leaving });
            done();
          }}
        />
      )}
      {props.onDone && <Press onPress={done}>{WORDS.close}</Press>}
    </div>
  );
}

function FileButton({ onFile }: { readonly onFile: (file: File) => void }): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p className="picture-file">
      <span>{WORDS.file}</span>
      <Press onPress={() => input.current?.click()}>{WORDS.choose}</Press>
      <span className="studio-help">{WORDS.drop}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={WORDS.choose}
        onChange={({ target }) => target.files?.[0] && onFile(target.files[0])}
      />
    </p>
  );
}

/** What needs a file can be asked for it only once; what a table makes is drawn. */
function Offers(props: {
  readonly purpose: Purpose;
  readonly onFile: (file: File) => void;
  readonly onBack: () => void;
  readonly onChoose: (scene: JsonObject, name: string) => void;
}): ReactElement {
  const { purpose, onBack, onChoose } = props;
  const { ask, script, files } = useStudio();
  const tables = entriesIn(script, 'data');
  const [series, setSeries] = useState(tables.at(-1)?.[0]);
  const [offered, setOffered] = useState<readonly Offer[]>();
  const shown =
    series !== undefined && tables.some(([id]) => id === series) ? series : tables.at(-1)?.[0];
  useEffect(() => {
    let gone = false;
    setOffered(undefined);
    const read = [...files].filter(([name]) => /\.(csv|json)$/.test(name) && name !== 'story.json');
    const asked: OfferAsked = {
      ...{ script, files: new Map(read), purpose, series: shown },
      ...{ words: en.starting, year: String(new Date().getFullYear()) },
    };
    void ask<readonly Offer[]>('offers', asked).then((now) => !gone && setOffered(now));
    return () => {
      gone = true;
    };
    // Drawn for the story as it is when one asks: what is typed meanwhile does not draw all of them anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ask, purpose, shown]);
  const title = String(tables.find(([id]) => id === shown)?.[1]['title'] ?? shown ?? '');
  return (
    <section aria-busy={offered === undefined}>
      <h3 tabIndex={-1} ref={focusOn}>
        {WORDS.purposes[purpose]}
      </h3>
      {tables.length > 1 && (
        <Choice
          label={WORDS.table}
          value={shown ?? ''}
          choices={tables.map(([id, one]) => [id, String(one['title'] ?? id)])}
          onChange={setSeries}
        />
      )}
      {offered?.some(({ isExample }) => isExample) && (
        <>
          <p>{WORDS.noTable}</p>
          <Suspense>
            <TakeTable onDone={setSeries} />
          </Suspense>
        </>
      )}
      <p role="status" className="studio-help">
        {offered === undefined && WORDS.drawing}
      </p>
      <ul className="picture-offers">
        {offered?.map((offer) => (
          <li key={offer.kind}>
            <OfferCard offer={offer} title={title} {...props} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      <Press onPress={onBack}>{WORDS.back}</Press>
    </section>
  );
}

function OfferCard(props: {
  readonly offer: Offer;
  readonly title: string;
  readonly onFile: (file: File) => void;
  readonly onChoose: (scene: JsonObject, name: string) => void;
}): ReactElement {
  const { offer, title, onFile, onChoose } = props;
  const { kind, scene, svg, told = '', why, isExample = false } = offer;
  const [name, line] = en.kinds[kind] ?? [kind, ''];
  const words = (
    <>
      <b>{name}</b> <span className="studio-help">{line}</span>
    </>
  );
  const image = svg !== undefined && (
    <img alt={isExample ? '' : told} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
  );
  if (scene && !isExample)
    return (
      <button
        type="button"
        className="picture-offer"
        onClick={() => onChoose(scene, title || name)}
      >
        {image}
        <span>{words}</span>
      </button>
    );
  return (
    <div className="picture-offer" data-example={isExample || why !== undefined}>
      {image}
      <span>{words}</span>
      {FILE_KINDS.has(kind) && <FileButton onFile={onFile} />}
      {isExample && <span className="studio-help">{WORDS.yours}</span>}
      {why !== undefined && <span className="studio-help">{fill(WORDS.notThis, { why })}</span>}
    </div>
  );
}
