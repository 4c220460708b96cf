/**
 * A question in words. In the article its answer is folded, and `data-slot` marks where the
 * answerable version goes (live-asks.tsx, a class's form); on a slide; on paper, with room to write.
 */
import type { ReactNode } from 'react';
import { PeakMark } from '../ui/signs.tsx';
import type { AskPlace, AskText } from './ask-text.ts';
import { RightOrder } from './right-order.tsx';
import { richLine, richText, withStop } from '../step/rich-text.tsx';

const LOOKS = {
  article: { root: 'paper ask', kicker: 'paper-kicker', options: 'options' },
  slide: { root: 'slide-card slide-ask', kicker: 'slide-small', options: 'slide-options' },
  paper: { root: 'paper-ask', kicker: 'small', options: 'ticks-list' },
} as const;

interface OfAsk {
  readonly ask: AskText;
  readonly as: AskPlace;
}
interface QuestionProps extends OfAsk {
  /**
   * The step that asks; left out on a slide, which may stand in a page more than once, so that no id
   * is used twice.
   */
  readonly step?: string;
  /** On a slide: whether the answer is shown; in a list it can be unfolded. */
  readonly answered?: boolean | undefined;
}

export function Question(props: QuestionProps): ReactNode {
  const { ask, as, step } = props;
  const look = LOOKS[as];
  const id = step === undefined ? undefined : `ask-${step}`;
  const line = ask.range?.after === undefined ? '' : ' ask-line';
  const isArticle = as === 'article';
  const body = (
    <>
      {ask.options.length > 0 ? (
        <ul className={look.options} aria-label={isArticle ? ask.labels.options : undefined}>
          {ask.options.map((option) => (
            <li key={option.id}>
              {isArticle ? <PeakMark painted={false} /> : null}
              <span>{richLine(option.text)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Note ask={ask} as={as} />
      <Prompts ask={ask} as={as} />
      {ask.answer ? <Answer {...props} /> : null}
    </>
  );
  return (
    <section className={`${look.root} ask-${ask.kind}${line}`} aria-labelledby={id}>
      <p className={look.kicker}>{ask.kicker}</p>
      <h4 id={id}>{richLine(ask.question)}</h4>
      {isArticle ? <div className="ask-static">{body}</div> : body}
      {ask.slot ? (
        <div className={`${ask.slot}-slot`} data-slot={ask.slot} data-step={step} />
      ) : null}
    </section>
  );
}

/** How to answer; on paper there are lines to write on. */
function Note({ ask, as }: OfAsk): ReactNode {
  if (ask.note === undefined) return null;
  const { min, max, after } = ask.range ?? {};
  return (
    <>
      <p className={ask.noteClass}>{ask.note}</p>
      {as !== 'paper' || !ask.range ? null : after === undefined ? (
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
function Prompts({ ask, as }: OfAsk): ReactNode {
  if (ask.kind !== 'discuss') return null;
  const onPaper = as === 'paper';
  if (onPaper && ask.prompts.length === 0) return <Rules lines={4} />;
  const List = onPaper ? 'ol' : 'ul';
  return (
    <List className={as === 'article' ? 'prompts' : undefined}>
      {ask.prompts.map((prompt, i) => (
        <li key={i}>
          {richLine(prompt)}
          {onPaper ? <Rules lines={2} /> : null}
        </li>
      ))}
    </List>
  );
}

/** Ruled lines to write on. Borders, since browsers do not print backgrounds by themselves. */
export function Rules({ lines }: { readonly lines: number }): ReactNode {
  return (
    <div className="rules" aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} />
      ))}
    </div>
  );
}

/** Folded in the article and in a slide's list; printed in full on paper, and on a slide once it is shown. */
function Answer({ ask, as, answered }: QuestionProps): ReactNode {
  const { labels } = ask;
  if (as === 'paper')
    return (
      <div className="paper-answer">
        <p className="small">
          <b>{labels.answer}</b>
        </p>
        {answerOf(ask, <PaperReasons ask={ask} />)}
      </div>
    );
  const isSlide = as === 'slide';
  const content = isSlide ? <SlideAnswer ask={ask} /> : answerOf(ask, <Reasons ask={ask} />);
  if (answered !== undefined) return answered ? content : null;
  return (
    <details className={isSlide ? undefined : 'answer'}>
      <summary>{labels.answer}</summary>
      {content}
    </details>
  );
}

/** What the audience sees once the question is answered; the speaker has it beside the notes. */
export function SlideAnswer({ ask }: { readonly ask: AskText }): ReactNode {
  const right = ask.options.filter((option) => option.right);
  const reasons = right.map(({ id, text, why }) => (
    <p key={id}>
      <b>{ask.labels.rightIs}</b> {richLine(withStop(text))}
      {why ? richLine(why) : null}
    </p>
  ));
  return <div className="slide-answer">{answerOf(ask, reasons)}</div>;
}

/** The value, the reasons, and the explanation. */
const answerOf = ({ answer }: AskText, reasons: ReactNode) => (
  <>
    {answer?.value === undefined ? null : (
      <p>
        <b>{answer.value}</b>
      </p>
    )}
    {reasons}
    {answer?.list ? <RightOrder list={answer.list} /> : null}
    {richText(answer?.explain ?? [])}
  </>
);

/** Only the right options, and others that have a reason. */
function Reasons({ ask }: { readonly ask: AskText }): ReactNode {
  if (!ask.options.some(({ right }) => right)) return null;
  const options = ask.options.filter(({ right, why }) => right || why);
  return (
    <ul className="options answers">
      {options.map(({ id, text, right, why }) => (
        <li key={id} className={right ? 'right' : 'other'}>
          <PeakMark painted={right === true} />
          <div>
            {right ? <b className="verdict">{ask.labels.right}</b> : null}
            <p>{richLine(text)}</p>
            {why ? <p className="why">{richLine(why)}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function PaperReasons({ ask }: { readonly ask: AskText }): ReactNode {
  const right = ask.options.filter((option) => option.right);
  const others = ask.answer?.list ? [] : ask.options.filter((option) => !option.right);
  const lines = [
    ...right.map(({ text }) => text),
    ...right.flatMap(({ why }) => (why ? [why] : [])),
  ];
  return (
    <>
      {lines.map((runs, i) => (
        <p key={i}>{richLine(runs)}</p>
      ))}
      {others.map(({ id, text, why }) =>
        why ? (
          <p key={id}>
            <i>{richLine(text)}</i>: {richLine(why)}
          </p>
        ) : null,
      )}
    </>
  );
}
