'use client';
/** The page for starting a story, with the list of drafts in this browser. */
import { useEffect, useState, type ReactElement } from 'react';
import type { DraftFiles } from '../../story/edit/draft.ts';
import { titleIn } from '../../story/edit/patch.ts';
import type { StudioAddresses } from './addresses.ts';
import { dateOf } from './bar.tsx';
import type { DraftRow } from './keep/database.ts';
import {
  createDraft,
  deleteDraft,
  duplicateDraft,
  listDrafts,
  renameDraft,
  undeleteDraft,
} from './keep/drafts.ts';
import { Look } from './files/look.tsx';
import { TitleField } from './outline/title-field.tsx';
import { OpenCopy } from './download/open-copy.tsx';
import { OpenFromSite } from './publish/open-from-site.tsx';
import { emptyStory, startedFrom } from './new-draft.ts';
import { Press } from './fields.tsx';
import { LanguageMenu } from './language.tsx';
import { part } from './part.tsx';
import { writeIn } from './words/part.ts';
import { say, words as WORDS } from '../../story/catalogue/studio/desk.g.ts';
import './start-page.css';

const { start } = WORDS;
const TakeIn = part(async () => (await import('./take-in/take-in.tsx')).TakeIn);
/** Stories that are seen at once; older ones are folded. */
const LATEST = 4;
const STARTERS = Object.keys(start.starters) as (keyof typeof start.starters)[];

export function StartPage(props: {
  readonly addresses: StudioAddresses;
  readonly onOpen: (draft: string) => void;
  /** An error from opening a draft. */
  readonly fault: string | undefined;
}): ReactElement {
  const { addresses, onOpen } = props;
  const [fault, setFault] = useState(props.fault);
  const [takesIn, setTakesIn] = useState(false);
  const make = (title: string, files: () => Promise<DraftFiles> | DraftFiles) => {
    (async () => onOpen(await createDraft(title, await files())))().catch((error: unknown) =>
      setFault(say(start.failed, { why: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <main className="studio-start" id="text">
      <LanguageMenu />
      <h1>{start.title}</h1>
      <p className="studio-lead">
        {start.lead} <a href="../help/write/">{start.guide}</a>
      </p>
      {fault === undefined ? null : (
        <p className="studio-notice" role="alert">
          {fault}
        </p>
      )}
      <Drafts onOpen={onOpen} />
      <h2>{start.begin}</h2>
      <ul className="studio-starters">
        {STARTERS.map((name) => {
          const { question, line } = start.starters[name];
          return (
            <li key={name}>
              <button
                type="button"
                onClick={() =>
                  make(question, () => startedFrom(name, addresses.starters, question))
                }
              >
                <img src={addresses.pictures[name]} alt="" width={400} height={200} />
                <b>{question}</b>
                <span>{line}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="studio-row">
        {start.more}
        <Press onPress={() => setTakesIn(true)}>{start.takeIn}</Press>
        <OpenCopy onOpen={({ title, files }) => make(title, () => files)} onFault={setFault} />
        <Press
          onPress={() => {
            // The focus goes to the story's title first.
            writeIn('story', ['title']);
            make(WORDS.untitled, emptyStory);
          }}
        >
          {start.empty}
        </Press>
      </div>
      {addresses.stories === undefined ? null : <OpenFromSite onOpen={onOpen} />}
      {takesIn ? (
        <TakeIn
          name={start.takeIn}
          onDone={(files) => make(titleIn(files) ?? WORDS.untitled, () => files)}
          onCancel={() => setTakesIn(false)}
        />
      ) : null}
    </main>
  );
}

function Drafts({ onOpen }: { readonly onOpen: (draft: string) => void }): ReactElement {
  const [rows, setRows] = useState<readonly DraftRow[]>([]);
  const [removed, setRemoved] = useState<DraftRow>();
  const [fault, setFault] = useState<string>();
  const load = () => {
    listDrafts().then(setRows, () => setFault(WORDS.nothingKept));
  };
  useEffect(load, []);
  const then = (work: Promise<unknown>) => void work.then(load, () => setFault(WORDS.nothingKept));
  if (fault !== undefined) return <p className="studio-notice">{fault}</p>;
  const draw = (row: DraftRow) => (
    <Draft
      key={row.id}
      row={row}
      onOpen={() => onOpen(row.id)}
      onRename={(title) => then(renameDraft(row.id, title))}
      onDuplicate={() => then(duplicateDraft(row.id, say(start.copyOf, { title: row.title })))}
      onRemove={() => {
        setRemoved(row);
        then(deleteDraft(row.id));
      }}
    />
  );
  return (
    <>
      <p role="status" className="studio-removed">
        {removed ? (
          <>
            {say(start.removed, { title: removed.title })}{' '}
            <Press
              onPress={() => {
                then(undeleteDraft(removed.id));
                setRemoved(undefined);
              }}
            >
              {start.undo}
            </Press>
          </>
        ) : null}
      </p>
      {rows.length > 0 ? <h2>{start.drafts}</h2> : null}
      <ul className="studio-drafts studio-list">{rows.slice(0, LATEST).map(draw)}</ul>
      {rows.length > LATEST ? (
        <details>
          <summary>{say(start.older, { count: rows.length - LATEST })}</summary>
          <ul className="studio-drafts studio-list">{rows.slice(LATEST).map(draw)}</ul>
        </details>
      ) : null}
    </>
  );
}

function Draft(props: {
  readonly row: DraftRow;
  readonly onOpen: () => void;
  readonly onRename: (title: string) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}): ReactElement {
  const { row, onOpen, onRename, onDuplicate, onRemove } = props;
  const [isRenamed, setRenamed] = useState(false);
  const acts = [
    [start.rename, () => setRenamed(true)],
    [start.duplicate, onDuplicate],
    [start.remove, onRemove],
  ] as const;
  return (
    <li>
      {isRenamed ? (
        <TitleField
          label={start.newName}
          value={row.title}
          onDone={(title) => {
            onRename(title);
            setRenamed(false);
          }}
          onCancel={() => setRenamed(false)}
        />
      ) : (
        <button type="button" className="studio-draft" onClick={onOpen}>
          {row.picture && <Look path=".svg" file={row.picture} />}
          <b>{row.title}</b>
          <span>{say(start.changed, { time: dateOf(row.changed) })}</span>
        </button>
      )}
      <div className="studio-row">
        {acts.map(([label, act]) => (
          <Press key={label} aria-label={`${label}: ${row.title}`} onPress={act}>
            {label}
          </Press>
        ))}
      </div>
    </li>
  );
}
