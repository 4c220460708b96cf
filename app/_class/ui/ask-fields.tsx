'use client';
/** What one answers with: a choice, a number, a few words. */
import { LIMITS } from '../core/limits.ts';
import type { Revealed } from '../core/revealed.ts';
import type { Answer } from '../core/state.ts';
import { flatten } from '../../../components/step/flatten.ts';
import type { AskData } from './ask-data.ts';
import { fill, type ClassWords } from './class-words.ts';

interface Fields {
  readonly words: ClassWords;
  readonly disabled: boolean;
  readonly own: Answer | undefined;
  readonly revealed: Revealed | undefined;
}

export function AskFields(props: Fields & { readonly ask: AskData }) {
  const { ask, words, disabled, own } = props;
  if (ask.kind === 'quiz' || ask.kind === 'poll') return <Choices {...props} ask={ask} />;
  if (ask.kind === 'discuss')
    return disabled && !own ? null : (
      <label className="class-field">
        {words.text}
        <textarea
          name="answer"
          rows={3}
          maxLength={LIMITS.text}
          disabled={disabled}
          {...(own && 'text' in own && { value: own.text, readOnly: true })}
        />
      </label>
    );
  if (ask.kind !== 'predict' || ask.by !== 'number' || (disabled && !own)) return null;
  return (
    <label className="class-field">
      {fill(words.number, { min: ask.min, max: ask.max })}
      <input
        type="number"
        name="answer"
        inputMode="decimal"
        step="any"
        min={ask.min}
        max={ask.max}
        disabled={disabled}
        {...(own && 'number' in own && { value: own.number, readOnly: true })}
      />
    </label>
  );
}

function Choices(
  props: Fields & { readonly ask: Extract<AskData, { readonly kind: 'quiz' | 'poll' }> },
) {
  const { ask, words, own, disabled, revealed } = props;
  return (
    <fieldset className="class-choices" disabled={disabled}>
      <legend className="visually-hidden">{words.choose}</legend>
      {ask.options.map(({ id, text }) => {
        const mine = own && 'option' in own && own.option === id;
        const why = revealed?.whys.find(([option]) => option === id)?.[1];
        const right = revealed?.right.includes(id);
        return (
          <label key={id} className={right ? 'class-choice right' : 'class-choice'}>
            <input
              type="radio"
              name="answer"
              value={id}
              {...(own && { checked: mine ?? false, readOnly: true })}
            />
            <span>
              {right ? <b className="verdict">{words.right}</b> : null}
              {text}
              {mine ? <i className="class-mine"> · {words.yours}</i> : null}
              {why ? <span className="why">{flatten(why)}</span> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
