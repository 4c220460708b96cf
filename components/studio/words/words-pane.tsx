'use client';
/** The words of the selected step together: its title, a card for each change, its question, its views. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { FORMATS } from '../../../story/edit/format-text.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { listIn, pathOf, stepsOf, type DraftStep } from '../../../story/edit/places.ts';
import { addChange, splitCard } from '../../../story/edit/steps.ts';
import { useStudio } from '../studio.ts';
import { useBook, useWords, WordsContext, type ActiveText } from './context.ts';
import { EntryForm } from '../evidence/entry-form.tsx';
import { Press, Toolbar } from '../fields.tsx';
import { ScriptForm } from '../form/script-form.tsx';
import { showWordsOf, useWordsPart, writeIn } from './part.ts';
import { QuestionForm } from './question-form.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/words.g.ts';
import './words.css';

type Tool = keyof typeof WORDS.tools;
const isFormat = (tool: Tool): tool is keyof typeof FORMATS => tool in FORMATS;
/** The text keeps the focus, and a phone its keyboard. */
const keepFocus = (event: { preventDefault(): void }) => event.preventDefault();

function Marks({ active }: { readonly active: ActiveText | undefined }): ReactElement {
  const studio = useStudio();
  const { book } = useWords();
  const use = (tool: Tool) => {
    if (isFormat(tool)) active?.editor.format(FORMATS[tool]);
    else if (book.offers().some(({ kind }) => kind === tool)) active?.editor.offer(tool);
    else
      studio.tell(WORDS.noOffers, { label: WORDS.openEvidence, do: () => studio.show('evidence') });
  };
  return (
    <div className="studio-row" onPointerDown={keepFocus}>
      {(Object.keys(WORDS.tools) as Tool[]).map((tool) => (
        <Press
          key={tool}
          className={`words-tool-${tool}`}
          title={WORDS.tools[tool].title}
          aria-label={WORDS.tools[tool].title}
          disabled={!active}
          onPress={() => use(tool)}
        >
          {WORDS.tools[tool].name}
        </Press>
      ))}
    </div>
  );
}

/** The kind's description of the picture, if the alternative text is left to it. */
function PictureDescription({ step }: { readonly step: string }): ReactElement {
  const { reviewed, ask } = useStudio();
  const story = reviewed?.story;
  const [words, setWords] = useState('');
  useEffect(() => {
    if (story) void ask<string>('pictureInWords', step).then(setWords, () => setWords(''));
  }, [story, ask, step]);
  return <p className="studio-help">{say(WORDS.ownAlt, { words })}</p>;
}

function Card(props: { readonly place: DraftStep; readonly change: number }): ReactElement {
  const { place, change } = props;
  const studio = useStudio();
  const path: JsonPath = change === 0 ? place.path : [...place.path, 'builds', change - 1];
  const isHere = studio.place.change === change;
  const name = change === 0 ? WORDS.stepItself : say(WORDS.change, { number: change });
  const shared = {
    schema: change > 0 ? 'build' : 'step',
    path,
    name,
    // Even if it is selected already, since the preview may be at the title or at the question.
    onFocus: () => studio.go({ step: place.id, change }),
  };
  return (
    <section className="words-card" aria-label={name} data-here={isHere}>
      {change > 0 && <span className="studio-label">{name}</span>}
      <ScriptForm {...shared} only={['text']} />
      <details open={isHere || undefined}>
        <summary>{WORDS.more}</summary>
        {change === 0 && place.step['alt'] === true && <PictureDescription step={place.id} />}
        <ScriptForm {...shared} except={change > 0 ? ['text'] : ['title', 'text', 'views']} />
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
  const [added, setAdded] = useState<number>();
  /**
   * The words after the caret of the card become a new change after it; without a caret an empty one
   * is added.
   */
  const add = () => {
    const here = pathOf(studio.script, studio.place) ?? place.path;
    const caret =
      active?.path.join('/') === [...here, 'text'].join('/')
        ? active.editor.view.state.selection.main.from
        : 0;
    const edit = splitCard(studio.text, here, caret) ?? addChange(studio.text, here);
    studio.edit(WORDS.changeAdded, edit.changes);
    const change = Number(edit.path.at(-1)) + 1;
    setAdded(change);
    writeIn('step', [...edit.path, 'text']);
    studio.go({ step: place.id, change });
  };
  return (
    <>
      <ScriptForm schema="step" path={place.path} only={['title']} />
      {Array.from({ length: changes }, (_, change) => (
        <Card
          // Changes have no ids: a new one in between shifts those after it, so the key includes
          // their number.
          key={change === added ? `${change} of ${changes}` : change}
          place={place}
          change={change}
        />
      ))}
      <p onPointerDown={keepFocus}>
        <Press title={WORDS.addChangeHint} onPress={add}>
          {WORDS.addChange}
        </Press>
      </p>
      <QuestionForm place={place} />
      <details className="words-part" open={'views' in place.step || undefined}>
        <summary>{WORDS.views}</summary>
        <ScriptForm schema="step" path={place.path} only={['views']} />
      </details>
    </>
  );
}

export function WordsPane(): ReactElement {
  const studio = useStudio();
  const book = useBook();
  const part = useWordsPart();
  const [active, setActive] = useState<ActiveText>();
  const place = stepsOf(studio.script).find(({ id }) => id === studio.place.step);
  const step = useRef(studio.place.step);
  useEffect(() => {
    if (step.current !== studio.place.step) showWordsOf('step');
    step.current = studio.place.step;
  }, [studio.place.step]);
  const currentId = part === 'step' ? place?.id : place?.path[1];
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setActive(undefined);
    top.current?.closest('.studio-pane')?.scrollTo(0, 0);
  }, [part, currentId]);
  return (
    <WordsContext value={{ book, setActive, Entry: EntryForm }}>
      <Toolbar className="words-top studio-row" aria-label={WORDS.toolbar} ref={top}>
        {(['step', 'story'] as const).map((one) => (
          <Press key={one} aria-pressed={one === part} onPress={() => showWordsOf(one)}>
            {WORDS.parts[one]}
          </Press>
        ))}
        <Marks active={active} />
      </Toolbar>
      {part === 'step' && place && <StepWords key={place.id} place={place} active={active} />}
      {part === 'story' && (
        <>
          <h3>{WORDS.story}</h3>
          <ScriptForm schema="story" path={[]} name={WORDS.story} />
          {place && (
            <>
              <h3>{WORDS.chapter}</h3>
              <ScriptForm
                key={currentId}
                schema="chapter"
                path={place.path.slice(0, 2)}
                name={WORDS.chapter}
              />
            </>
          )}
        </>
      )}
    </WordsContext>
  );
}
