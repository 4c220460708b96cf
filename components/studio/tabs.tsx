'use client';
/** The tabs of the panes under the preview. */
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { PANE_VIEWS } from './panes.tsx';
import { PANES, useStudio, type Pane } from './studio.ts';
import { showWordsOf } from './words/part.ts';
import { words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

/** `without`: a pane that is elsewhere in this window. */
export function Tabs({ without }: { readonly without: Pane | undefined }): ReactElement {
  const { pane, show, reviewed } = useStudio();
  const id = useId();
  const panes = PANES.filter((one) => one !== without);
  const now = panes.includes(pane) ? pane : 'words';
  const View = PANE_VIEWS[now];
  const count = reviewed?.problems.length ?? 0;
  const row = useRef<HTMLDivElement>(null);
  // On a phone not all of them are visible.
  useEffect(() => {
    row.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [now]);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = by && panes[(panes.indexOf(now) + by + panes.length) % panes.length];
    if (!next) return;
    event.preventDefault();
    show(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section className="studio-lower" aria-label={WORDS.panes[now]}>
      <div className="studio-tabs" role="tablist" ref={row} onKeyDown={onKey}>
        {panes.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === now}
            aria-controls={`${id}-pane`}
            tabIndex={one === now ? 0 : -1}
            onClick={() => {
              if (one === 'words' && now !== one) showWordsOf('step');
              show(one);
            }}
          >
            {WORDS.panes[one]}
            {one === 'problems' && count > 0 ? ` ${count}` : ''}
          </button>
        ))}
      </div>
      <div
        // Each pane starts at its top, wherever the previous one was scrolled.
        key={now}
        className="studio-pane"
        role="tabpanel"
        id={`${id}-pane`}
        aria-labelledby={`${id}-${now}`}
        data-pane={now}
      >
        <View name={WORDS.panes[now]} />
      </div>
    </section>
  );
}
