'use client';
/** The class's board over a slide: how to join, and the answers. Laid out for 1440 by 900. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { spaced } from '../../../story/class/code.ts';
import type { Poll } from '../../../story/class/snapshot.ts';
import type { AskData } from '../../asks/class-kind.tsx';
import { ClassResults } from '../../class/class-results.tsx';
import { typedData } from '../../class/typed-data.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { fitWordsSoon } from '../fit-words.ts';
import type { AskText } from '../../asks/ask-text.ts';
import { SlideAnswer } from '../../asks/question.tsx';
import type { ClassParts } from './class-context.ts';
import { joinAddress, joinLink } from './join-address.ts';
import { QrCode } from './qr-code.tsx';
import type { Show } from '../show.ts';
import { pageAt, pagesOf } from './pages.ts';
import type { Board } from './use-board.ts';

export interface BoardLayerProps extends ClassParts {
  readonly board: Board;
  /** Whether the code is shown over the slide, and the address for phones. */
  readonly joining: Show['code'];
  /** The page of short answers. */
  readonly page: Show['page'];
  /** The step that this window shows. */
  readonly step: string;
  /** The text of the step's question. */
  readonly text: AskText | undefined;
}

export function BoardLayer(props: BoardLayerProps): ReactElement | null {
  const { poll } = props.board;
  if (props.joining.up) return <JoinBoard {...props} />;
  const ask = poll?.typed
    ? typedData(poll.typed)
    : props.asks.find(({ step }) => step === props.step);
  if (!poll || poll.step !== ask?.step) return null;
  return <AnswerBoard {...props} poll={poll} ask={ask} />;
}

function JoinBoard({ board, joining, basePath, words }: BoardLayerProps): ReactElement {
  const { code } = board;
  const { address } = joining;
  const reach = address || location.origin;
  const link = joinLink(reach, basePath, code);
  return (
    <section className="board board-join" data-board="join">
      <div className="board-plate">
        <div className="board-code">
          <p className="board-lead">{address ? words.scan : words.typeCode}</p>
          <p className="board-door">{joinAddress(reach, basePath)}</p>
          <p className="board-symbols">{spaced(code)}</p>
          <p className="board-here">{fill(words.here, { count: board.here })}</p>
        </div>
        {address ? <QrCode address={link} label={fill(words.qr, { address: link })} /> : null}
      </div>
    </section>
  );
}

function AnswerBoard(
  props: BoardLayerProps & { readonly poll: Poll; readonly ask: AskData },
): ReactElement | null {
  const { poll, ask, text, words, results } = props;
  const card = useRef<HTMLDivElement>(null);
  const revealed = poll.phase === 'revealed';
  // Only approved short answers; of all other kinds nothing before the reveal.
  const texts = poll.results && 'texts' in poll.results ? poll.results.texts : [];
  const page = pageAt(pagesOf(texts), props.page);
  const of = JSON.stringify([poll, page]);
  useLayoutEffect(() => {
    if (card.current) fitWordsSoon(card.current);
  }, [of]);
  const { answer } = text ?? {};
  const { right = [], number: value, line } = answer ?? {};
  // The picture has the values of a line.
  const slide =
    text && answer && line ? { ...text, answer: { ...answer, value: undefined } } : text;
  const keys = {
    ...{ kind: ask.rule.kind, right, whys: [] },
    ...(value !== undefined && { value }),
    ...(line && { line }),
  };
  // Places stand on the picture, which the card would cover.
  const isOnPicture = poll.results !== undefined && 'spots' in poll.results;
  if (isOnPicture || (!poll.typed && !revealed && texts.length === 0))
    return (
      <div className="board" data-board="count">
        <p className="board-count">
          <span>{fill(words.answeredBoard, { count: poll.answered })}</span>
        </p>
      </div>
    );
  return (
    <section className="board board-answers" data-board="answers">
      <div className="board-plate">
        <div
          className="board-card"
          ref={card}
          data-texts={page && page.length > 4 ? '' : undefined}
          data-typed={poll.typed && ''}
        >
          <p className="slide-small">{fill(words.answeredBoard, { count: poll.answered })}</p>
          <h4>{ask.question}</h4>
          {poll.typed && !revealed && ask.options.length > 0 ? (
            <ul className="class-texts">
              {ask.options.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          ) : null}
          <ClassResults
            words={results}
            ask={ask}
            results={page ? { texts: page } : revealed ? poll.results : undefined}
            revealed={revealed ? keys : undefined}
          />
          {revealed && slide?.answer && !poll.typed ? (
            <div className="board-answer">
              <SlideAnswer ask={slide} />
            </div>
          ) : null}
        </div>
      </div>
    </section>
  );
}
