'use client';
/** The words of the selected step in one go: its title, a card for each change, its question, its views; then the story's own. */
import { useEffect, useState, type ReactElement } from 'react';
import { FORMATS } from '../../../story/edit/format-text.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { listIn, pathOf, stepsOf, type DraftStep } from '../../../story/edit/places.ts';
import { addChange, splitCard } from '../../../story/edit/steps.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf, type OfferKind } from './book.ts';
import { useBook, WordsContext, type ActiveText } from './context.ts';
import { QuestionForm } from './question-form.tsx';
import { ChapterForm, StoryForm } from './story-form.tsx';
import { ViewsForm } from './views-form.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

type Tool = keyof typeof WORDS.tools;
const isFormat = (tool: Tool): tool is keyof typeof FORMATS => tool in FORMATS;

function Toolbar({ active }: { readonly active: ActiveText | undefined }): ReactElement {
  return (
    <div className="words-toolbar" role="group" aria-label={WORDS.toolbar}>
      {(Object.keys(WORDS.tools) as Tool[]).map((tool) => (
        <button
          key={tool}
          type="button"
          className={`studio-button words-tool-${tool}`}
          aria-label={WORDS.tools[tool][1]}
          title={WORDS.tools[tool][1]}
          disabled={!active}
          // The text keeps the focus, and a phone its keyboard.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            if (isFormat(tool)) active?.format(FORMATS[tool]);
            else active?.offer(tool satisfies OfferKind);
          }}
        >
          {WORDS.tools[tool][0]}
        </button>
      ))}
    </div>
  );
}

function Card(props: { readonly place: DraftStep; readonly change: number }): ReactElement {
  const { place, change } = props;
  const studio = useStudio();
  const path: JsonPath = change === 0 ? place.path : [...place.path, 'builds', change - 1];
  const own = valueIn(studio.script, path);
  const isHere = studio.place.change === change;
  const nameOf = (field: string) =>
    change === 0 ? field : fill(WORDS.ofChange, { field, number: change });
  const onFocus = () => {
    if (!isHere) studio.go({ step: place.id, change });
  };
  const field = (key: string, label: string, more: { isLine?: boolean; hint?: string }) => (
    <WordsField
      path={[...path, key]}
      label={label}
      name={nameOf(label)}
      onFocus={onFocus}
      {...more}
    />
  );
  return (
    <section className="words-card" aria-label={nameOf(WORDS.card)} data-here={isHere}>
      {change > 0 && <p className="words-label">{fill(WORDS.change, { number: change })}</p>}
      {field('text', WORDS.card, { hint: WORDS.cardHint })}
      <details open={isHere || undefined}>
        <summary>{WORDS.more}</summary>
        {field('alt', WORDS.alt, { isLine: true, hint: WORDS.altHint })}
        {field('notes', WORDS.notes, {})}
        {change > 0 && own !== undefined && field('title', WORDS.changeTitle, { isLine: true })}
      </details>
    </section>
  );
}

function StepWords(props: {
  readonly place: DraftStep;
  readonly active: ActiveText | undefined;
}): ReactElement {
  const { place, active } = props;
  const studio = useStudio();
  const changes = listIn(place.step, 'builds').length + 1;
  /** What stands behind the caret of a card goes into a change after it; without a caret an empty one is added. */
  const add = () => {
    const here = pathOf(studio.script, studio.place) ?? place.path;
    const card = active?.path.at(-1) === 'text' ? active.path.slice(0, -1) : undefined;
    const isHere = card !== undefined && card.join('/') === here.join('/');
    const made =
      (isHere ? splitCard(studio.text, here, active?.selection().from ?? 0) : undefined) ??
      addChange(studio.text, here);
    studio.edit(WORDS.changeAdded, made.changes);
    studio.go({ step: place.id, change: Number(made.path.at(-1)) + 1 });
  };
  return (
    <>
      <WordsField
        key={place.id}
        path={[...place.path, 'title']}
        label={WORDS.title}
        isLine
        isRequired
      />
      {Array.from({ length: changes }, (_, change) => (
        <Card key={`${place.id} ${change}`} place={place} change={change} />
      ))}
      <p>
        <button
          type="button"
          className="studio-button"
          title={WORDS.addChangeHint}
          onPointerDown={(event) => event.preventDefault()}
          onClick={add}
        >
          {WORDS.addChange}
        </button>
      </p>
      <QuestionForm key={`${place.id} question`} place={place} />
      <ViewsForm key={`${place.id} views`} place={place} />
      <ChapterForm key={`chapter ${String(place.path[1])}`} path={place.path.slice(0, 2)} />
    </>
  );
}

export function WordsPane(): ReactElement {
  const studio = useStudio();
  const book = useBook();
  const [active, setActive] = useState<ActiveText>();
  const place = stepsOf(studio.script).find(({ id }) => id === studio.place.step);
  const step = place?.id;
  useEffect(() => setActive(undefined), [step]);
  return (
    <WordsContext value={{ book, setActive }}>
      <div className="words-pane">
        <Toolbar active={active} />
        {place ? <StepWords place={place} active={active} /> : <p>{WORDS.noStep}</p>}
        <details className="words-part" open={!place || undefined}>
          <summary>
            {fill(WORDS.story, { title: book.plain(wordsOf(studio.script['title'])) })}
          </summary>
          <StoryForm />
        </details>
      </div>
    </WordsContext>
  );
}
