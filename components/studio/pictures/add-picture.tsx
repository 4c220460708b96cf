'use client';
/** Shows pictures with the author's own table in them, charts before others. */
import { useState, type ReactElement } from 'react';
import { objectIn } from '../../../story/edit/places.ts';
import { standingAt } from '../../../story/edit/stage.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { Offer } from '../engine/offers.ts';
import { FileButton } from '../files/file-button.tsx';
import { TakeFile } from '../files/take-file.tsx';
import { part } from '../part.tsx';
import { useStudio } from '../studio.ts';
import { Choice, Press } from '../fields.tsx';
import { kindName, pictureName, titleOfTable } from './names.ts';
import { nameOf as offerName, Offers } from './offers.tsx';
import { put } from './put.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';
import './pictures.css';

/** Includes the code that reads spreadsheets: for authors without a table in the story. */
const TakeTable = part(async () => (await import('../table/take-table.tsx')).TakeTable);

const WORDS = en.add;
/** Focuses new content that replaces a pressed button, so that reading continues there. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();

/** Without `onDone` there is no button to go back. */
export function AddPicture({ onDone }: { readonly onDone?: () => void }): ReactElement {
  const studio = useStudio();
  const { script, place } = studio;
  const tables = Object.keys(objectIn(script, 'data'));
  const [chosen, setChosen] = useState<string>();
  const [hasOthers, setHasOthers] = useState(false);
  const series = chosen ?? tables.at(-1);
  const [file, setFile] = useState<File>();
  const standing = standingAt(script, place).map(({ scene }) => scene);
  const existing = Object.keys(objectIn(script, 'scenes')).filter((id) => !standing.includes(id));
  const nameOf = (id: string) =>
    say(WORDS.named, {
      kind: kindName(valueIn(script, ['scenes', id, 'kind'])),
      name: pictureName(script, id),
    });
  const choose = (scene: Offer['scene'] | string, name: string) => {
    if (scene !== undefined) put(studio, { scene, name });
    onDone?.();
  };
  const chooseOffer = (offer: Offer) => {
    const hasTable = valueIn(offer.scene, ['params', 'series']) !== undefined;
    choose(offer.scene, hasTable ? titleOfTable(script, series ?? '') : offerName(offer)[0]);
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
      {tables.length > 1 && (
        <Choice
          label={WORDS.table}
          value={series ?? ''}
          choices={tables.map((id) => [id, titleOfTable(script, id)])}
          onChange={setChosen}
        />
      )}
      {series === undefined ? (
        <>
          <p>{WORDS.noTable}</p>
          <TakeTable name={WORDS.table} onDone={setChosen} />
        </>
      ) : (
        <Offers ask="charts" {...{ series }} onChoose={chooseOffer} />
      )}
      <details className="picture-group" onToggle={() => setHasOthers(true)}>
        <summary>{WORDS.others}</summary>
        {hasOthers && <Offers ask="others" {...{ series }} onChoose={chooseOffer} />}
      </details>
      {existing.length > 0 && (
        <details className="picture-group">
          <summary>{WORDS.existing}</summary>
          <div className="picture-existing">
            {existing.map((id) => (
              <Press key={id} onPress={() => choose(id, pictureName(script, id))}>
                {nameOf(id)}
              </Press>
            ))}
          </div>
        </details>
      )}
      {onDone && <Press onPress={onDone}>{WORDS.close}</Press>}
    </div>
  );
}
