'use client';
/**
 * The studio: the list of stories, or an open one; the fragment of the address says which, so that
 * the browser's back button works.
 */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Desk } from './desk.tsx';
import { copyFrom, isCopy } from './download/opening.ts';
import { createDraft } from './keep/drafts.ts';
import { openDraft, type OpenDraft } from './open-draft.ts';
import { StartPage } from './start-page.tsx';
import { speakChosen } from './language.tsx';
import { AddressesContext, type StudioAddresses } from './addresses.ts';
import { say, words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

const draftIn = (hash: string): string | undefined => /^#draft=([\w-]+)$/.exec(hash)?.[1];

function useHash(): string | undefined {
  const [hash, setHash] = useState<string>();
  useEffect(() => {
    const read = () => setHash(location.hash);
    void speakChosen().then(read, read);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  return hash;
}

export function StudioApp({ addresses }: { readonly addresses: StudioAddresses }): ReactElement {
  return (
    <AddressesContext value={addresses}>
      <Opened addresses={addresses} />
    </AddressesContext>
  );
}

function Opened({ addresses }: { readonly addresses: StudioAddresses }): ReactElement {
  const hash = useHash();
  const draft = draftIn(hash ?? '');
  const [open, setOpen] = useState<OpenDraft>();
  const [fault, setFault] = useState<string>();
  const { engine } = addresses;
  // A message to show once the draft is open.
  const notice = useRef<string>(undefined);
  useEffect(() => {
    if (hash === undefined || !isCopy(hash)) return;
    let isOver = false;
    const toDraft = async () => {
      const { title, files, whose } = await copyFrom(hash, engine);
      if (isOver) return;
      const id = await createDraft(say(WORDS.start.copyOf, { title }), files);
      notice.current = whose;
      // Replaced, so that the back button returns to the story instead of making a second copy.
      location.replace(`#draft=${id}`);
    };
    toDraft().catch((error: unknown) => {
      setFault(error instanceof Error ? error.message : WORDS.nothingKept);
      location.replace('#');
    });
    return () => {
      isOver = true;
    };
  }, [hash, engine]);
  useEffect(() => {
    if (draft === undefined) return;
    let isOver = false;
    let opened: OpenDraft | undefined;
    const onFault = (text: string) => {
      setFault(text);
      location.hash = '';
    };
    openDraft(draft, engine).then(
      (found) => {
        if (isOver) return found?.close();
        if (!found) return onFault(WORDS.gone);
        opened = found;
        setFault(undefined);
        setOpen(found);
        if (notice.current !== undefined) found.store.actions.tell(notice.current);
        notice.current = undefined;
        if (found.lost.length > 0)
          found.store.actions.tell(say(WORDS.lost, { files: found.lost.join(', ') }), {
            label: WORDS.panes.files,
            do: () => found.store.actions.show('files'),
          });
      },
      () => onFault(WORDS.nothingKept),
    );
    return () => {
      isOver = true;
      setOpen(undefined);
      opened?.close();
    };
  }, [draft, engine]);
  if (hash === undefined || isCopy(hash) || (draft !== undefined && !open))
    return <p className="studio-opening">{WORDS.loading}</p>;
  if (open) return <Desk key={draft} store={open.store} onBack={() => void (location.hash = '')} />;
  return (
    <StartPage
      key={fault}
      fault={fault}
      addresses={addresses}
      onOpen={(id) => void (location.hash = `draft=${id}`)}
    />
  );
}
