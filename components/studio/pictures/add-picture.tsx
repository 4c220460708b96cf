'use client';
/** Asks for the author's purpose, and shows matching pictures with the author's own table in them. */
import { useEffect, useState, type ReactElement } from 'react';
import { objectIn, wordsOf } from '../../../story/edit/places.ts';
import { standingAt } from '../../../story/edit/stage.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import type { Offer } from '../engine/offers.ts';
import { FileButton } from '../files/file-button.tsx';
import { TakeFile } from '../files/take-file.tsx';
import { inAuthorsWords } from '../problems/in-authors-words.ts';
import { part } from '../part.tsx';
import { useStudio } from '../studio.ts';
import { Choice, Press } from '../fields.tsx';
import { kindName, pictureName } from './names.ts';
import { PURPOSES, type Purpose } from './purposes.ts';
import { put, trialOf } from './put.ts';
import { en } from './words.en.ts';
import './pictures.css';

/** Includes the code that reads spreadsheets: for authors without a table in the story. */
const TakeTable = part(async () => (await import('../table/take-table.tsx')).TakeTable);

const WORDS = en.add;
const ALL = Object.keys(PURPOSES) as readonly Purpose[];
/** Focuses new content that replaces a pressed button, so that reading continues there. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();

/** Without `onDone` there is no button to go back. */
export function AddPicture({ onDone }: { readonly onDone?: () => void }): ReactElement {
  const studio = useStudio();
  const { script, place } = studio;
  const [purpose, setPurpose] = useState<Purpose>();
  const [file, setFile] = useState<File>();
  const standing = standingAt(script, place).map(({ scene }) => scene);
  const existing = Object.keys(objectIn(script, 'scenes')).filter((id) => !standing.includes(id));
  const nameOf = (id: string) =>
    fill(WORDS.named, {
      kind: kindName(valueIn(script, ['scenes', id, 'kind'])),
      name: pictureName(script, id),
    });
  const choose = (scene: JsonObject | string, name: string) => {
    put(studio, { scene, name });
    onDone?.();
  };
  if (file)
    return (
      <TakeFile
        key={file.name + file.lastModified}
        file={file}
        onDone={(isIn) => {
          setFile(undefined);
          if (isIn) onDone?.();
        }}
      />
    );
  return (
    <div className="picture-add">
      <h2 tabIndex={-1} ref={onDone && focusOn}>
        {WORDS.title}
      </h2>
      <p className="picture-file">
        {WORDS.file} <FileButton label={WORDS.choose} onFiles={([one]) => setFile(one)} />
        <span className="studio-help">{WORDS.drop}</span>
      </p>
      {purpose === undefined ? (
        <>
          <p className="studio-label">{WORDS.ask}</p>
          <Buttons
            choices={ALL.map((one) => [one, WORDS.purposes[one]])}
            onChoose={(one) => setPurpose(one as Purpose)}
          />
          {existing.length > 0 && (
            <details className="picture-group">
              <summary>{WORDS.existing}</summary>
              <Buttons
                choices={existing.map((id) => [id, nameOf(id)])}
                onChoose={(id) => choose(id, pictureName(script, id))}
              />
            </details>
          )}
        </>
      ) : (
        <Offers {...{ purpose }} onBack={() => setPurpose(undefined)} onChoose={choose} />
      )}
      {onDone && <Press onPress={onDone}>{WORDS.close}</Press>}
    </div>
  );
}

function Buttons(props: {
  readonly choices: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
}): ReactElement {
  return (
    <div className="picture-purposes">
      {props.choices.map(([id, name]) => (
        <Press key={id} onPress={() => props.onChoose(id)}>
          {name}
        </Press>
      ))}
    </div>
  );
}

function Offers(props: {
  readonly purpose: Purpose;
  readonly onBack: () => void;
  readonly onChoose: (scene: JsonObject, name: string) => void;
}): ReactElement {
  const { purpose, onBack, onChoose } = props;
  const studio = useStudio();
  const { ask, script } = studio;
  const tables = Object.keys(objectIn(script, 'data'));
  const titleOf = (id: string) => wordsOf(valueIn(script, ['data', id, 'title'])) || id;
  const [chosen, setChosen] = useState<string>();
  const series = chosen ?? tables.at(-1);
  const [offered, setOffered] = useState<readonly Offer[]>();
  useEffect(() => {
    let gone = false;
    setOffered(undefined);
    const asked = ask<readonly Offer[]>('offers', trialOf(studio, series), purpose);
    // An author knows the table by its title.
    const named = (why: string) =>
      series === undefined ? why : why.replaceAll(`"${series}"`, `“${titleOf(series)}”`);
    void asked.then(
      (now) =>
        !gone && setOffered(now.map((one) => (one.why ? { ...one, why: named(one.why) } : one))),
    );
    return () => {
      gone = true;
    };
    // Drawn for the story at the time of the question: typing meanwhile does not draw all of them
    // again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ask, purpose, series]);
  const isOfTable = purpose !== 'words';
  return (
    <section aria-busy={offered === undefined}>
      <h3 tabIndex={-1} ref={focusOn}>
        {WORDS.purposes[purpose]}
      </h3>
      {tables.length > 1 && isOfTable && (
        <Choice
          label={WORDS.table}
          value={series ?? ''}
          choices={tables.map((id) => [id, titleOf(id)])}
          onChange={setChosen}
        />
      )}
      {series === undefined && isOfTable && (
        <>
          <p>{WORDS.noTable}</p>
          <TakeTable name={WORDS.table} onDone={setChosen} />
        </>
      )}
      <p role="status" className="studio-help">
        {offered === undefined && WORDS.drawing}
      </p>
      <ul className="picture-offers">
        {offered?.map((offer) => (
          <li key={offer.kind}>
            <OfferCard
              offer={offer}
              onChoose={(scene, name) =>
                onChoose(scene, series !== undefined && isOfTable ? titleOf(series) : name)
              }
            />
          </li>
        ))}
      </ul>
      <Press onPress={onBack}>{WORDS.back}</Press>
    </section>
  );
}

/** A drawn picture can be chosen; the others say what they need, or why they can't be drawn. */
function OfferCard(props: {
  readonly offer: Offer;
  readonly onChoose: (scene: JsonObject, name: string) => void;
}): ReactElement | null {
  const { offer, onChoose } = props;
  const { kind, scene, svg, message = '', why } = offer;
  const [name, line] = en.kinds[kind] ?? [kind, ''];
  const words = (
    <span>
      <b>{name}</b> <span className="studio-help">{line}</span>
    </span>
  );
  if (scene && svg !== undefined)
    return (
      <button type="button" className="picture-offer" onClick={() => onChoose(scene, name)}>
        <img alt={message} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
        {words}
      </button>
    );
  const needed =
    why === undefined ? WORDS.needs[kind] : fill(WORDS.notThis, { why: inAuthorsWords(why) });
  if (needed === undefined) return null;
  return (
    <div className="picture-offer">
      {words}
      <span className="studio-help">{needed}</span>
    </div>
  );
}
