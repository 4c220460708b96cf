'use client';
/** The question of a step. */
import type { ReactElement } from 'react';
import { objectIn, type DraftStep } from '../../../story/edit/places.ts';
import { askGuess, askWith, guessesAt } from '../../../story/edit/question.ts';
import { standingAt } from '../../../story/edit/stage.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { AskForm } from '../../asks/form.ts';
import { ASK_FORMS } from '../../asks/forms.g.ts';
import { Press } from '../fields.tsx';
import { Remove } from '../form/remove.tsx';
import { ScriptForm } from '../form/script-form.tsx';
import { plainName } from '../form/titles.ts';
import { useCompiled } from '../pictures/use-compiled.ts';
import { useStudio } from '../studio.ts';
import { writeIn } from './part.ts';
import { words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

const { starts } = WORDS;
type Kind = keyof typeof ASK_FORMS;
const KINDS = Object.keys(ASK_FORMS) as readonly Kind[];
type ByKind = Readonly<Record<string, string>>;
const ASKS: ByKind = WORDS.asks;
const QUESTIONS: ByKind = starts.questions;
const nameOf = (kind: string) => ASKS[kind] ?? plainName(kind);

export function QuestionForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const path = [...place.path, 'ask'];
  const ask = objectIn(place.step, 'ask');
  const kind = KINDS.find((one) => one === ask['kind']);
  const standing = standingAt(studio.script, { step: place.id, change: 0 });
  const scene = (standing.find((one) => one.scene === ask['on']) ?? standing[0])?.scene ?? '';
  const sceneKind = String(valueIn(studio.script, ['scenes', scene, 'kind']) ?? '');
  const picture = useCompiled(studio, scene, sceneKind, 'wide');
  const { parts = [], pressed } = picture.form ?? {};
  const offered = KINDS.filter((one) => {
    const { on }: AskForm = ASK_FORMS[one];
    return on === undefined || (parts.length > 1 && (pressed === on || pressed === 'places'));
  });
  const start = (chosen: Kind) => {
    writeIn('step', [...path, 'question']);
    const question = QUESTIONS[chosen] ?? starts.question;
    const begun = { kind: chosen, question };
    const { begin }: AskForm = ASK_FORMS[chosen];
    if (begin) {
      const option = {
        ...begun,
        ...begin(Object.values(starts.options), { scene, parts, pressed }),
      };
      return studio.edit(WORDS.questionAdded, askWith(studio, place, option));
    }
    const [guess] = guessesAt(studio, place, studio.reviewed?.script?.data);
    if (guess) studio.edit(WORDS.questionAdded, askGuess(studio, place, begun, guess));
    else studio.tell(WORDS.noGuess, { label: WORDS.toTable, do: () => studio.show('table') });
  };
  return (
    <details
      className="words-part"
      open={'ask' in place.step || undefined}
      onFocus={() => kind && studio.go({ ...studio.place, of: 'question' })}
    >
      <summary>
        {WORDS.question}
        {kind && `: ${nameOf(kind)}`}
      </summary>
      {kind ? (
        <>
          <ScriptForm schema={`ask/${kind}`} {...{ path, picture }} />
          <Remove path={path} what={WORDS.theQuestion} />
        </>
      ) : (
        <p className="studio-row">
          {WORDS.addQuestion}
          {offered.map((one) => (
            <Press key={one} onPress={() => start(one)}>
              {nameOf(one)}
            </Press>
          ))}
        </p>
      )}
    </details>
  );
}
