'use client';
/** Opens a story of this site as a draft that remembers its version; asks for the site's key. */
import './publish.css';
import { useState, type ReactElement } from 'react';
import { useAddresses, type StudioAddresses } from '../addresses.ts';
import { unzipped } from '../download/opening.ts';
import { createDraft, setPublished } from '../keep/drafts.ts';
import { saveKey, savedKey, storyOn } from './site.ts';
import { words as WORDS } from '../../../story/catalogue/studio/publish.g.ts';

/** Returns the id of the new draft. Rejects with a sentence for the author. */
export async function draftFrom({ stories = '', engine }: StudioAddresses, story: string) {
  const { zip, version } = await storyOn(stories, story).source();
  const { title, files } = await unzipped(zip, engine, story);
  const draft = await createDraft(title, files);
  await setPublished(draft, story, version);
  return draft;
}

const NAMES = ['story', 'key'] as const;
/** `pattern`: what a header can hold. */
const INPUTS = { story: { type: 'text' }, key: { type: 'password', pattern: '[ -~]+' } };

/** Asks for the key, unless it is saved. */
export function KeyForm(props: {
  readonly asksStory?: boolean;
  readonly go: string;
  readonly onGo: (story: string) => void;
}): ReactElement {
  const isAsked = { story: props.asksStory, key: savedKey() === '' };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { story, key } = Object.fromEntries(new FormData(event.currentTarget));
        if (key) saveKey(String(key).trim());
        props.onGo(String(story).trim());
      }}
    >
      {NAMES.filter((name) => isAsked[name]).map((name) => (
        <label key={name} className="studio-field">
          <span>{WORDS[name]}</span>
          <input className="studio-input" name={name} required {...INPUTS[name]} />
        </label>
      ))}
      <button className="studio-button studio-main">{props.go}</button>
    </form>
  );
}

export function OpenFromSite(props: { readonly onOpen: (draft: string) => void }): ReactElement {
  const addresses = useAddresses();
  const [fault, setFault] = useState<string>();
  const open = (story: string) =>
    draftFrom(addresses, story).then(props.onOpen, ({ message }: Error) => setFault(message));
  return (
    <details>
      <summary className="studio-button">{WORDS.openFromSite}</summary>
      <KeyForm asksStory go={WORDS.open} onGo={(story) => void open(story)} />
      <p role="alert">{fault}</p>
    </details>
  );
}
