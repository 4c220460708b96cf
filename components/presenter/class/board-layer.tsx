'use client';
/** The class's board over a slide: how to join, and what the class has answered. Set for 1440 by 900. */
import { useLayoutEffect, useMemo, useRef, type ReactElement } from 'react';
import type { AskData } from '../../../app/_class/ui/ask-data.ts';
import { ClassResults } from '../../../app/_class/ui/class-results.tsx';
import type { ClassWords } from '../../../app/_class/ui/class-words.ts';
import { Borrowed } from '../borrowed.tsx';
import { fitWordsSoon } from '../fit-words.ts';
import { answerOf } from '../parts.ts';
import { fill } from '../stops.ts';
import type { Answered, Board } from './board.ts';
import { joinDoor, joinLink } from './join-address.ts';
import { QrCode } from './qr-code.tsx';
import { spaced, type TeachWords } from './teach-words.ts';

export interface BoardLayerProps {
  readonly board: Board;
  /** The step that this window shows. */
  readonly step: string;
  readonly basePath: string;
  readonly asks: readonly AskData[];
  /** Ids of right options, by step. */
  readonly right: Readonly<Record<string, readonly string[]>>;
  readonly words: TeachWords;
  readonly results: ClassWords;
}

export function BoardLayer(props: BoardLayerProps): ReactElement | null {
  const { board, step } = props;
  const { answers } = board;
  if (board.up) return <JoinBoard {...props} />;
  const ask = props.asks.find((one) => one.step === step);
  if (!answers || answers.step !== step || !ask) return null;
  return <AnswerBoard {...props} answers={answers} ask={ask} />;
}

function JoinBoard({ board, basePath, words }: BoardLayerProps): ReactElement {
  const { code, address } = board;
  const reach = address || location.origin;
  const link = joinLink(reach, basePath, code);
  return (
    <section className="board board-join" data-board="join">
      <div className="board-plate">
        <div className="board-code">
          <p className="board-lead">{address ? words.scan : words.typeCode}</p>
          <p className="board-door">{joinDoor(reach, basePath)}</p>
          <p className="board-symbols">{spaced(code)}</p>
          <p className="board-here">{fill(words.here, { count: board.here })}</p>
        </div>
        {address ? <QrCode address={link} label={fill(words.qr, { address: link })} /> : null}
      </div>
    </section>
  );
}

function AnswerBoard(
  props: BoardLayerProps & { readonly answers: Answered; readonly ask: AskData },
): ReactElement | null {
  const { answers, ask, words, results, right } = props;
  const card = useRef<HTMLDivElement>(null);
  const revealed = answers.phase === 'revealed';
  const texts = answers.results && 'texts' in answers.results ? answers.results.texts : undefined;
  const shown = answers.results && (revealed || (texts?.length ?? 0) > 0);
  const of = JSON.stringify(answers);
  useLayoutEffect(() => {
    if (card.current) fitWordsSoon(card.current);
  }, [of]);
  const keys = useMemo(
    () => ({ kind: ask.kind, right: right[ask.step] ?? [], whys: [] }),
    [ask, right],
  );
  if (!shown)
    return (
      <div className="board board-count" data-board="count">
        <div className="board-plate">
          <p>{fill(words.answeredBoard, { count: answers.count })}</p>
        </div>
      </div>
    );
  return (
    <section className="board board-answers" data-board="answers">
      <div className="board-plate">
        <div className="board-card" ref={card}>
          <p className="slide-small">{fill(words.answeredBoard, { count: answers.count })}</p>
          <h4>{ask.question}</h4>
          <ClassResults
            words={results}
            ask={ask}
            results={answers.results ?? undefined}
            revealed={revealed ? keys : undefined}
          />
          {revealed ? (
            <Borrowed
              className="board-answer"
              of={answers.step}
              make={() => [answerOf(answers.step)]}
            />
          ) : null}
        </div>
      </div>
    </section>
  );
}
