'use client';
/** An open draft: steps, preview, panes, and the picture's form beside them. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { stepsOf, wordsOf } from '../../story/edit/places.ts';
import { useAddresses } from './addresses.ts';
import { Bar } from './bar.tsx';
import { fetchLater } from './later.ts';
import { DownloadView, OutlineView, PANE_VIEWS, PresentView, PreviewView } from './panes.tsx';
import { AddStep } from './outline/add-step.tsx';
import type { Store } from './store.ts';
import { Press } from './fields.tsx';
import { Separator } from './separator.tsx';
import { useStudio } from './studio.ts';
import { StudioProvider, useView } from './use-store.tsx';
import { TableDrop } from './table/table-drop.tsx';
import { Line } from './line.tsx';
import { useWide } from './use-wide.ts';
import { useWindow } from './use-window.ts';
import { Tabs } from './tabs.tsx';
import { useBook } from './words/context.ts';
import { say, words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

/** The number of the step, and how many there are. */
function Where(): ReactElement {
  const { script, place } = useStudio();
  const book = useBook();
  const all = stepsOf(script);
  const index = all.findIndex(({ id }) => id === place.step);
  const title = book.plain(wordsOf(all[index]?.step['title']));
  return <>{say(WORDS.at, { number: index + 1, steps: all.length, title })}</>;
}

/** Text fields have their own undo for what is typed but not yet an edit. */
const hasOwnUndo = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-own-undo]') !== null;

const useUndoKeys = ({ actions }: Store): void =>
  useWindow('keydown', (event) => {
    const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
    const isRedo = event.key.toLowerCase() === 'y' && event.ctrlKey;
    if (!(isUndo || isRedo) || event.altKey || hasOwnUndo(event.target)) return;
    event.preventDefault();
    if (isRedo || event.shiftKey) actions.redo();
    else actions.undo();
  });

/** Closing the window asks while something is not saved. */
function useAskAtClose(isSaved: boolean): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!isSaved) window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isSaved]);
}

const REGIONS = ['bar', 'steps', 'preview', 'lower', 'side'];
const SELECTED = '[aria-current], [aria-selected=true]';
const FIRST = 'button:enabled:not([tabindex="-1"]), input';

/** F6 goes to the next part of the desk, with Shift to the one before. */
const useRegionKeys = (): void =>
  useWindow('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const all = REGIONS.flatMap((name) => document.querySelector(`.studio-${name}`) ?? []).filter(
      (one) => one.checkVisibility(),
    );
    const now = all.findIndex((one) => one.contains(document.activeElement));
    const next = now + (event.shiftKey ? (now < 0 ? 0 : -1) : 1);
    const region = all.at(next % all.length);
    [SELECTED, FIRST].flatMap((one) => region?.querySelector<HTMLElement>(one) ?? [])[0]?.focus();
  });

export function Desk(props: { readonly store: Store; readonly onBack: () => void }): ReactElement {
  const { store, onBack } = props;
  const view = useView(store);
  const isWide = useWide();
  const steps = useRef<HTMLElement>(null);
  const [isFolded, setIsFolded] = useState(false);
  const [isPresenting, setIsPresenting] = useState(false);
  useUndoKeys(store);
  useAskAtClose(view.saved.isSaved);
  useRegionKeys();
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    // The first pane is loaded before engine and preview; if it fails to load, they are loaded anyway.
    const onLoaded = () => setLoaded(true);
    void PANE_VIEWS.words.load().then(onLoaded, onLoaded).then(store.start);
  }, [store]);
  const { later } = useAddresses();
  const isReviewed = view.reviewed !== undefined;
  useEffect(() => {
    // Anything that fails to load is requested again where it is needed.
    if (isReviewed) fetchLater(later).catch(() => undefined);
  }, [isReviewed, later]);
  const present = () => {
    const missing = say(WORDS.missing, { name: WORDS.present });
    PresentView.load().then(
      () => setIsPresenting(true),
      () => store.actions.tell(missing, { label: WORDS.again, do: present }),
    );
  };
  // In a wide window the picture is beside the tabs.
  const Picture = PANE_VIEWS.picture;
  return (
    <StudioProvider store={store} view={view}>
      <TableDrop />
      <main className="studio" data-folded={isFolded}>
        <Bar
          view={view}
          onBack={onBack}
          onPresent={present}
          download={<DownloadView name={WORDS.download} />}
        />
        {view.isReadOnly ? <p className="studio-notice">{WORDS.readOnly}</p> : null}
        {view.saved.isSaved ? null : <p className="studio-notice">{WORDS.notKeptHow}</p>}
        <nav
          className="studio-steps"
          aria-label={WORDS.steps}
          ref={steps}
          {...(isWide ? {} : { popover: 'auto' as const })}
        >
          <OutlineView name={WORDS.steps} />
        </nav>
        <section className="studio-preview" aria-label={WORDS.preview}>
          {isLoaded ? <PreviewView name={WORDS.preview} /> : null}
        </section>
        {isWide ? null : (
          <div className="studio-where">
            <AddStep what={view.isReadOnly ? [] : ['step']}>
              <Press className="studio-menu" onPress={() => steps.current?.togglePopover()}>
                <span aria-hidden>☰</span> <span className="visually-hidden">{WORDS.steps}</span>
                <Where />
              </Press>
            </AddStep>
            <Press
              aria-label={isFolded ? WORDS.unfold : WORDS.fold}
              aria-expanded={!isFolded}
              onPress={() => setIsFolded(!isFolded)}
            >
              <span aria-hidden>{isFolded ? '▾' : '▴'}</span>
            </Press>
          </div>
        )}
        {isWide ? <Separator part="lower" label={WORDS.heights} /> : null}
        <Tabs without={isWide ? 'picture' : undefined} />
        {isWide ? <Separator part="side" label={WORDS.widths} /> : null}
        {isWide ? (
          <aside className="studio-side" aria-label={WORDS.panes.picture}>
            <Picture name={WORDS.panes.picture} />
          </aside>
        ) : null}
        <Line notice={view.notice} />
        {isPresenting ? (
          <PresentView name={WORDS.present} onEnd={() => setIsPresenting(false)} />
        ) : null}
      </main>
    </StudioProvider>
  );
}
