/** The options of a quiz or a poll, to choose from: native radio buttons or checkboxes under the papers. */
import { useId } from 'react';
import { PeakMark } from '../ui/signs.tsx';
import type { OptionText } from './ask-text.ts';
import { RichLine } from './rich-text.tsx';

export interface Option extends OptionText {
  /** What stands at its side: "Your answer". */
  readonly sign?: string | undefined;
}

export function Options(props: {
  readonly labelledBy: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly several: boolean;
  /** Nothing can be chosen: the answer is on the table. */
  readonly settled: boolean;
  readonly onChoose: (id: string) => void;
}) {
  const { options, chosen, several, settled, onChoose } = props;
  const group = useId();
  return (
    <fieldset className="ask-options" aria-labelledby={props.labelledBy}>
      <ul className="options">
        {options.map(({ id, text, sign, right, why }) => {
          const isChosen = chosen.includes(id);
          const names = [`${group}-${id}`, ...(sign ? [`${group}-${id}-sign`] : [])].join(' ');
          return (
            <li key={id} className={`${right ? 'right' : ''}${isChosen ? ' yours' : ''}`}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={group}
                checked={isChosen}
                disabled={settled}
                aria-labelledby={names}
                {...(why && { 'aria-describedby': `${group}-${id}-why` })}
                onChange={() => onChoose(id)}
              />
              <PeakMark painted={right === true} />
              <div>
                {sign ? (
                  <b className="verdict" id={`${group}-${id}-sign`}>
                    {sign}
                  </b>
                ) : null}
                <p id={`${group}-${id}`}>
                  <RichLine runs={text} />
                </p>
                {why ? (
                  <p className="why" id={`${group}-${id}-why`}>
                    <RichLine runs={why} />
                  </p>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
