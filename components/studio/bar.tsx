'use client';
/** The studio's bar: the story's title, undo, whether the draft is saved, the number of problems. */
import type { ReactElement } from 'react';
import { spoken } from '../../story/catalogue/spoken.ts';
import { dateFormat } from '../../story/locale.ts';
import { LanguageMenu } from './language.tsx';
import type { View } from './store.ts';
import { Press } from './fields.tsx';
import { useStudio } from './studio.ts';
import { say, words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

export const timeOf = (time: number): string =>
  dateFormat(spoken().locale, { hour: '2-digit', minute: '2-digit' }).format(time);

export const dateOf = (time: number | string): string =>
  dateFormat(spoken().locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time));

function SaveStatus({ saved }: Pick<View, 'saved'>): ReactElement {
  const words = saved.isSaved ? WORDS.keptAt : WORDS.notKept;
  return (
    <p className="studio-kept" data-kept={saved.isSaved} role="status">
      <span className="studio-kept-text">{say(words, { time: timeOf(saved.since) })}</span>
      {saved.isSaved ? null : <span className="visually-hidden"> {WORDS.notKeptHow}</span>}
    </p>
  );
}

export function Problems(): ReactElement {
  const { reviewed, show } = useStudio();
  const errors = reviewed?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  const hints = (reviewed?.problems.length ?? 0) - errors;
  const texts = [
    errors > 0 ? say(WORDS.errors, { errors }) : '',
    hints > 0 ? say(WORDS.hints, { hints }) : '',
  ].filter((text) => text !== '');
  const text = reviewed ? texts.join(', ') || WORDS.good : WORDS.checking;
  return (
    <Press className="studio-problems" data-errors={errors > 0} onPress={() => show('problems')}>
      {text}
    </Press>
  );
}

export function Bar(props: {
  readonly view: View;
  readonly onBack: () => void;
  readonly onPresent: () => void;
  readonly download: ReactElement;
}): ReactElement {
  const { view, onBack, onPresent, download } = props;
  const { undo, redo, show } = useStudio();
  const title = typeof view.script['title'] === 'string' ? view.script['title'] : WORDS.untitled;
  return (
    <header className="studio-bar">
      <a
        className="studio-back"
        href="#"
        onClick={(event) => {
          event.preventDefault();
          onBack();
        }}
      >
        <span aria-hidden>‹</span> <span className="studio-back-text">{WORDS.back}</span>
      </a>
      <h1 className="studio-title">{title}</h1>
      {/* Pressing a button leaves the focus in the text field, and keeps a phone's keyboard open. */}
      <div className="studio-row" onPointerDown={(event) => event.preventDefault()}>
        <Press
          aria-label={WORDS.undo}
          title={`${WORDS.undo} (Ctrl+Z)`}
          disabled={!view.canUndo || view.isReadOnly}
          onPress={undo}
        >
          ↶
        </Press>
        <Press
          aria-label={WORDS.redo}
          title={`${WORDS.redo} (Ctrl+Shift+Z)`}
          disabled={!view.canRedo || view.isReadOnly}
          onPress={redo}
        >
          ↷
        </Press>
      </div>
      <SaveStatus saved={view.saved} />
      <div className="studio-row studio-ends">
        <Problems />
        <Press onPress={onPresent}>{WORDS.present}</Press>
        <Press onPress={() => show('publish')}>{WORDS.panes.publish}</Press>
        {download}
        <LanguageMenu />
      </div>
    </header>
  );
}
