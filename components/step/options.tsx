/** The options of a quiz or a poll, to choose from: native radio buttons or checkboxes under the papers. */
import { useId } from 'react';
import { PeakMark } from '../ui/signs.tsx';
import { Adopt, type Nodes } from './adopt.tsx';

export interface Option {
  readonly id: string;
  readonly words: Nodes;
  /** What stands at its side: "Your answer". */
  readonly sign?: string | undefined;
  readonly right?: boolean;
  readonly why?: Nodes | undefined;
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
        {options.map(({ id, words, sign, right, why }) => {
          const own = chosen.includes(id);
          const names = [`${group}-${id}`, ...(sign ? [`${group}-${id}-sign`] : [])].join(' ');
          return (
            <li key={id} className={`${right ? 'right' : ''}${own ? ' yours' : ''}`}>
              <input
                type={several ? 'checkbox' : 'radio'}
                name={group}
                checked={own}
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
                <Adopt nodes={words} as="p" id={`${group}-${id}`} />
                {why ? (
                  <Adopt nodes={why} as="p" className="why" id={`${group}-${id}-why`} />
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
