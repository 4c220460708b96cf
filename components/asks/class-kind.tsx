/** How a class answers a question and sees its results: what each kind gives, and the parts that kinds share. */
import type { ComponentType, ReactNode } from 'react';
import { kindOf, type AskPlan, type AskRule } from '../../story/asks/asks.ts';
import type { Answer, Results, Revealed } from '../../story/asks/kind.ts';
import type { Words } from '../ui/words.ts';

/** A question as the class's page needs it in the browser: plain words and no answer. */
export interface AskData {
  readonly step: string;
  /** `#chapter/step`; absent where the teacher typed the question. */
  readonly address?: string;
  readonly question: string;
  /** What counts as a valid answer. */
  readonly rule: AskRule;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** How it is answered on a picture; absent where there is none on a screen. */
  readonly plan?: AskPlan;
  readonly lang: string;
}

/** Whether a question has to be answered on paper: it needs a picture, but there is none to draw on. */
export const isOnPaper = ({ rule, plan }: AskData): boolean => !!kindOf(rule).isOnPicture && !plan;

/** Whether it is answered by drawing on the picture. */
export const isDrawn = ({ plan }: Pick<AskData, 'plan'>): boolean =>
  plan !== undefined && !('by' in plan && plan.by === 'number');

export interface ClassFieldProps {
  readonly words: Words['class'];
  readonly askWords: Words['asks'];
  readonly ask: AskData;
  /** Nothing can be answered now. */
  readonly disabled: boolean;
  /** The answer that was sent. */
  readonly given: Answer | undefined;
  /** The answer that would be sent. */
  readonly picked: Answer | undefined;
  readonly onPick: (answer: Answer | undefined) => void;
  readonly revealed: Revealed | undefined;
}
export interface ClassResultsProps {
  readonly words: Words['class'];
  readonly ask: AskData;
  readonly results: Results;
  readonly revealed: Revealed | undefined;
}
export interface ClassKind {
  readonly Field?: ComponentType<ClassFieldProps>;
  readonly Results: ComponentType<ClassResultsProps>;
}

interface ResultBar {
  readonly name: string;
  readonly count: number;
  /** A note on it once the answer is known. */
  readonly sign?: string | undefined;
}

/** Counts as bars; every bar has its number beside it. */
export function ResultBars(props: {
  readonly caption: string;
  readonly rows: readonly ResultBar[];
}): ReactNode {
  const most = Math.max(1, ...props.rows.map(({ count }) => count));
  return (
    <table className="class-results">
      <caption>{props.caption}</caption>
      <tbody>
        {props.rows.map(({ name, count, sign }) => (
          <tr key={name} className={sign ? 'is-right' : undefined}>
            <th scope="row">
              {sign ? <b className="verdict">{sign} </b> : null}
              {name}
            </th>
            <td>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="10" className="class-rail" />
                <rect width={(100 * count) / most} height="10" />
              </svg>
            </td>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
