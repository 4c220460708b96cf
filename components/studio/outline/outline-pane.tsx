'use client';
/** Chapters, steps and changes as a list: selected, moved by drag, buttons or keys, added, deleted. */
import {
  DndContext,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { placeAt } from '../../../story/edit/steps.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { useBook } from '../words/context.ts';
import { showWordsOf, writeIn } from '../words/part.ts';
import { AddStep } from './add-step.tsx';
import { commandsOf } from './commands.ts';
import { OutlineRow } from './outline-row.tsx';
import { dropTarget, rowsOf, type Row } from './rows.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/outline.g.ts';
import './outline.css';

/** Moves are announced in the line of messages instead. */
const none = () => undefined;
const SILENT = {
  announcements: { onDragStart: none, onDragOver: none, onDragEnd: none, onDragCancel: none },
};

const focusIn = (list: HTMLElement | null, row: Row | undefined): void =>
  [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    .find(({ dataset }) => dataset['row'] === row?.key)
    ?.focus();

export function OutlinePane(): ReactElement {
  const studio = useStudio();
  const { script, place, isReadOnly } = studio;
  const book = useBook();
  const titleOf = ({ title, level, number }: Row): string =>
    book.plain(title).trim() || (level === 3 ? say(WORDS.change, { number }) : WORDS.untitled);
  // The same rows object while words are typed or checked, so that the list is not rendered again.
  const rowsKey = JSON.stringify(
    rowsOf(script, place.step).map((row) => ({ ...row, title: titleOf(row) })),
  );
  const rows = useMemo(() => JSON.parse(rowsKey) as readonly Row[], [rowsKey]);
  const latest = useRef(studio);
  useLayoutEffect(() => {
    latest.current = studio;
  });
  const list = useRef<HTMLUListElement>(null);
  const focusTarget = useRef<string>(undefined);
  /** The row with the tools, as long as the same step is shown. */
  const [current, setCurrent] = useState<{ readonly key: string; readonly step: string }>();

  /** On a phone the list covers the rest. */
  const close = () => list.current?.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  const commands = commandsOf(latest, (path) => (focusTarget.current = path.join('/')));
  const focusOn = (row: Row | undefined) => focusIn(list.current, row);
  // A moved row loses the focus, and a new one never had it.
  useEffect(() => {
    if (focusTarget.current === undefined) return;
    const row = rows.find(({ path }) => path.join('/') === focusTarget.current);
    focusTarget.current = undefined;
    setCurrent(row && { key: row.key, step: latest.current.place.step });
    focusIn(list.current, row);
  }, [rows]);

  const isHere = ({ level, step, number }: Row) =>
    step === place.step &&
    (level === 3 ? number === place.change : level === 2 && place.change === 0);
  const here = rows.find(isHere);
  const isCurrent = ({ key }: Row) => key === current?.key && place.step === current.step;
  const currentRow = rows.find(isCurrent) ?? here ?? rows[0];
  const open = (row: Row) => {
    const { text, pane } = latest.current;
    const at = placeAt(text, row.path);
    if (at) {
      setCurrent({ key: row.key, step: at.step });
      // Even if it is the selected step, since the preview may be elsewhere.
      latest.current.go({ ...at, of: 'step' });
      showWordsOf('step');
      if (pane !== 'picture') latest.current.show('words');
    }
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-row]');
    const index = rows.findIndex(({ key }) => key === button?.dataset['row']);
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey) return;
    const keys: Readonly<Record<string, () => void>> = event.altKey
      ? { ArrowUp: () => commands.up(row), ArrowDown: () => commands.down(row) }
      : {
          ArrowUp: () => focusOn(rows[index - 1]),
          ArrowDown: () => focusOn(rows[index + 1]),
          Home: () => focusOn(rows[0]),
          End: () => focusOn(rows.at(-1)),
          Delete: () => commands.remove(row) && close(),
        };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const row = rows.find(({ key }) => key === active.id);
    const target = over && dropTarget(rows, String(active.id), String(over.id));
    if (row && target) commands.to(row, target);
  };
  const body = useMemo(
    () => (
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={SILENT}
      >
        <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
          <ul
            ref={list}
            className="outline-list"
            aria-label={WORDS.steps}
            aria-describedby="outline-keys"
            onKeyDown={onKey}
          >
            {rows.map((row) => (
              <OutlineRow
                key={row.key}
                {...{ row, rows, commands, close, isReadOnly }}
                isHere={isHere(row)}
                isCurrent={row === currentRow}
                onOpen={() => open(row)}
                onFocus={() => setCurrent({ key: row.key, step: place.step })}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
    ),
    // Its handlers read the latest state.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rows, place, current, isReadOnly],
  );
  return (
    <div className="outline">
      <p className="visually-hidden" id="outline-keys">
        {WORDS.keys}
      </p>
      <div className="studio-row">
        <Press
          onPress={() => {
            writeIn('story', ['title']);
            latest.current.show('words');
            close();
          }}
        >
          {WORDS.story}
        </Press>
        <Press className="outline-close" onPress={close}>
          {WORDS.close}
        </Press>
      </div>
      {body}
      {isReadOnly ? null : (
        <div className="outline-add studio-row">
          <AddStep what={['step', 'chapter']} onAdded={close} />
        </div>
      )}
    </div>
  );
}
