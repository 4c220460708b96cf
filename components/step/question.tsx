/**
 * A question in words, wherever it is printed: in the article, where its answer stands folded and `data-slot` takes the
 * one that can be answered (live-question.tsx); on a slide; on paper, with room to write. No answer is collected here.
 */
import type { ReactNode } from 'react';
import { PeakMark } from '../ui/signs.tsx';
import type { AnswerText, AskPlace, AskText, OptionText } from './ask-text.ts';
import { RichLine, RichText } from './rich-text.tsx';
import { Rules } from './rules.tsx';
import { withStop } from './run-text.ts';

const LOOKS = {
  article: { root: 'paper ask', kicker: 'paper-kicker', options: 'options' },
  slide: { root: 'slide-card slide-ask', kicker: 'slide-small', options: 'slide-options' },
  paper: { root: 'paper-ask', kicker: 'small', options: 'ticks-list' },
} as const;

export function Question(props: {
  readonly ask: AskText;
  readonly as: AskPlace;
  /** The step that asks; a slide, which may stand in a page more than once, names nothing by it. */
  readonly step?: string;
  /** Where a question can be answered on screen, its place. */
  readonly slot?: boolean;
  /** On a slide: whether the answer is shown; in a list it can be unfolded. */
  readonly answered?: boolean | undefined;
}): ReactNode {
  const { ask, as, step } = props;
  const look = LOOKS[as];
  const id = step === undefined ? undefined : `ask-${step}`;
  const line = ask.range?.after === undefined ? '' : ' ask-line';
  const body = (
    <>
      {ask.options.length > 0 ? (
        <ul className={look.options} aria-label={as === 'article' ? ask.labels.options : undefined}>
          {ask.options.map((option) => (
            <li key={option.id}>
              {as === 'article' ? <PeakMark painted={false} /> : null}
              <span>
                <RichLine runs={option.text} />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Note ask={ask} as={as} />
      <Prompts ask={ask} as={as} />
      {ask.answer ? <Answer {...props} answer={ask.answer} /> : null}
    </>
  );
  return (
    <section className={`${look.root} ask-${ask.kind}${line}`} aria-labelledby={id}>
      <p className={look.kicker}>{ask.kicker}</p>
      <h4 id={id}>
        <RichLine runs={ask.question} />
      </h4>
      {as === 'article' ? <div className="ask-static">{body}</div> : body}
      {props.slot ? <div className="ask-slot" data-slot="ask" data-step={step} /> : null}
    </section>
  );
}

const NOTES = { quiz: 'ask-on', poll: 'paper-foot', predict: undefined, discuss: undefined };

function Note({ ask, as }: { readonly ask: AskText; readonly as: AskPlace }): ReactNode {
  if (ask.note === undefined) return null;
  const note = <p className={NOTES[ask.kind]}>{ask.note}</p>;
  if (as !== 'paper') return note;
  const { min, max, after } = ask.range ?? {};
  return (
    <>
      {note}
      {after === undefined ? (
        <Rules lines={1} />
      ) : (
        <div className="to-draw" aria-hidden="true">
          <span>{max}</span>
          <span>{min}</span>
          <span>{after}</span>
        </div>
      )}
    </>
  );
}

/** On paper each prompt has lines of its own; without prompts the question has them. */
function Prompts({ ask, as }: { readonly ask: AskText; readonly as: AskPlace }): ReactNode {
  const onPaper = as === 'paper';
  if (ask.kind !== 'discuss') return null;
  if (onPaper && ask.prompts.length === 0) return <Rules lines={4} />;
  const List = onPaper ? 'ol' : 'ul';
  return (
    <List className={as === 'article' ? 'prompts' : undefined}>
      {ask.prompts.map((prompt, i) => (
        <li key={i}>
          <RichLine runs={prompt} />
          {onPaper ? <Rules lines={2} /> : null}
        </li>
      ))}
    </List>
  );
}

interface Answered {
  readonly ask: AskText;
  readonly answer: AnswerText;
}

function Answer(
  props: Answered & { readonly as: AskPlace; readonly answered?: boolean | undefined },
): ReactNode {
  const { ask, answer, as, answered } = props;
  if (as === 'paper') return <PaperAnswer ask={ask} answer={answer} />;
  const slide = <SlideAnswer ask={ask} answer={answer} />;
  if (answered !== undefined) return answered ? slide : null;
  return (
    <details className={as === 'article' ? 'answer' : undefined}>
      <summary>{ask.labels.answer}</summary>
      {as === 'slide' ? (
        slide
      ) : (
        <>
          <Value answer={answer} />
          <Reasons ask={ask} />
          <RichText text={answer.explain} />
        </>
      )}
    </details>
  );
}

function Value({ answer }: { readonly answer: AnswerText }): ReactNode {
  if (answer.value === undefined) return null;
  return (
    <p>
      <b>{answer.value}</b>
    </p>
  );
}

/** Only what there is to say: the right options, and the others that come with a reason. */
function Reasons({ ask }: { readonly ask: AskText }): ReactNode {
  if (ask.kind !== 'quiz') return null;
  const shown = ask.options.filter(({ right, why }) => right || why);
  return (
    <ul className="options answers">
      {shown.map(({ id, text, right, why }) => (
        <li key={id} className={right ? 'right' : 'other'}>
          <PeakMark painted={right === true} />
          <div>
            {right ? <b className="verdict">{ask.labels.right}</b> : null}
            <p>
              <RichLine runs={text} />
            </p>
            {why ? (
              <p className="why">
                <RichLine runs={why} />
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

const isRight = ({ right }: OptionText) => right === true;

/** What a room is shown once the question is answered; the speaker has it beside the notes. */
export function SlideAnswer({ ask, answer }: Answered): ReactNode {
  return (
    <div className="slide-answer">
      <Value answer={answer} />
      {ask.options.filter(isRight).map(({ id, text, why }) => (
        <p key={id}>
          <b>{ask.labels.right}:</b> <RichLine runs={withStop(text)} />
          {why ? <RichLine runs={why} /> : null}
        </p>
      ))}
      <RichText text={answer.explain} />
    </div>
  );
}

function PaperAnswer({ ask, answer }: Answered): ReactNode {
  const right = ask.options.filter(isRight);
  const lines = [
    ...right.map(({ text }) => text),
    ...right.flatMap(({ why }) => (why ? [why] : [])),
  ];
  return (
    <div className="paper-answer">
      <p className="small">
        <b>{ask.labels.answer}</b>
      </p>
      <Value answer={answer} />
      {lines.map((runs, i) => (
        <p key={i}>
          <RichLine runs={runs} />
        </p>
      ))}
      {ask.options.map(({ id, text, right, why }) =>
        !right && why ? (
          <p key={id}>
            <i>
              <RichLine runs={text} />
            </i>
            {': '}
            <RichLine runs={why} />
          </p>
        ) : null,
      )}
      <RichText text={answer.explain} />
    </div>
  );
}
