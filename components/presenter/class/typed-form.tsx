'use client';
/** A question of the teacher's: typed here, and asked at once. */
import type { FormEvent, ReactElement } from 'react';
import { LIMITS } from '../../../story/class/limits.ts';
import { useDesk } from '../use-desk-view.ts';
import { useLedClass } from './class-context.ts';

const OPTION = `\\s*[^;；\\s][^;；]{0,${LIMITS.typed.option - 1}}`;

/** `exit`: an exit question to begin with, answered in a few words. */
export function TypedForm(props: {
  readonly exit?: string;
  readonly onSent: () => void;
}): ReactElement {
  const { exit, onSent } = props;
  const { words, send } = useLedClass();
  const { lang } = useDesk().slides;
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [question = '', options = ''] = [...new FormData(event.currentTarget).values()].map(
      String,
    );
    const texts = options.split(/[;；]/).filter(Boolean);
    send({ do: 'ask', ask: { id: `~${Date.now().toString(36)}`, question, options: texts, lang } });
    onSent();
  };
  return (
    <form className="class-key" onSubmit={onSubmit}>
      <label htmlFor="typed-question">{exit ? words.exit : words.ownAsk}</label>
      <input
        id="typed-question"
        name="question"
        required
        pattern=".*\S.*"
        maxLength={LIMITS.typed.question}
        defaultValue={exit}
      />
      {exit ? null : (
        <>
          <label htmlFor="typed-options">{words.ownAnswers}</label>
          <input
            id="typed-options"
            name="options"
            pattern={`${OPTION}([;；]${OPTION}){1,${LIMITS.typed.options - 1}}`}
            title={words.ownFault}
          />
        </>
      )}
      <button type="submit">{words.put}</button>
    </form>
  );
}
