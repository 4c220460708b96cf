/** The options of a quiz or a poll: native radio buttons or checkboxes that fill their cards. */
import { useId } from 'react';
import { PeakMark } from '../ui/signs.tsx';
import type { OptionText } from './ask-text.ts';
import { richLine } from '../step/rich-text.tsx';

export interface Option extends OptionText {
  /** A label beside it, such as "Your answer". */
  readonly sign?: string | undefined;
}

export function Options(props: {
  readonly labelledBy: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly several: boolean;
  /** Nothing can be chosen any more, since the answer is shown. */
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
          const optionId = `${group}-${id}`;
          return (
            <li key={id} className={`${right ? 'right' : ''}${isChosen ? ' yours' : ''}`}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={group}
                value={id}
                checked={isChosen}
                disabled={settled}
                aria-labelledby={sign ? `${optionId} ${optionId}-sign` : optionId}
                aria-describedby={why ? `${optionId}-why` : undefined}
                onChange={() => onChoose(id)}
              />
              <PeakMark painted={right === true} />
              <div>
                {sign ? (
                  <b className="verdict" id={`${optionId}-sign`}>
                    {sign}
                  </b>
                ) : null}
                <p id={optionId}>{richLine(text)}</p>
                {why ? (
                  <p className="why" id={`${optionId}-why`}>
                    {richLine(why)}
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
