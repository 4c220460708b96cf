/** A line of the story's text as HTML: marks become buttons that open slips without scripts. */
import type { ReactNode } from 'react';
import type { Inline, Line } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import { addressOf, citeKey, type Prose } from './context.ts';
import { pullPunctuation } from './punctuation.ts';

export function Words({ prose, line }: { readonly prose: Prose; readonly line: Line }) {
  // Plain strings stay strings: each wrapper would be sent twice, as HTML and as Next's payload.
  return pullPunctuation(line).map((inline, index) =>
    inline.tail ? (
      <span key={index} className="keep">
        {render(prose, inline, index)}
        {inline.tail}
      </span>
    ) : (
      render(prose, inline, index)
    ),
  );
}

function render(prose: Prose, inline: Inline, key: number): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return (
        <em key={key}>
          <Words prose={prose} line={inline.children} />
        </em>
      );
    case 'strong':
      return (
        <strong key={key}>
          <Words prose={prose} line={inline.children} />
        </strong>
      );
    case 'link':
      return <Link key={key} prose={prose} href={inline.href} words={inline.children} />;
    case 'fact':
      return <FactMark key={key} prose={prose} fact={inline.fact} text={inline.text} />;
    case 'cite':
      return <CiteMark key={key} prose={prose} source={inline.source} at={inline.at} />;
    case 'term':
      return prose.story.terms[inline.term] ? (
        <Opens key={key} panel={`term-${inline.term}`} className="term">
          {inline.text}
        </Opens>
      ) : (
        inline.text
      );
    case 'figure':
      return <FigureReference key={key} prose={prose} step={inline.step} number={inline.number} />;
    case 'lang':
      return (
        <span key={key} lang={inline.lang}>
          {inline.text}
        </span>
      );
  }
}

function Link(props: { readonly prose: Prose; readonly href: string; readonly words: Line }) {
  const { prose, href } = props;
  const step = href.startsWith('#') ? prose.steps.get(href.slice(1).split('/').pop() ?? '') : null;
  const words = <Words prose={prose} line={props.words} />;
  if (step) return <a href={`#${addressOf(step)}`}>{words}</a>;
  if (href.startsWith('#')) return <a href={href}>{words}</a>;
  return (
    <a href={href} rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** The value and, after its last word without a line break between, the number of its source. */
function FactMark(props: { readonly prose: Prose; readonly fact: string; readonly text: string }) {
  const { prose, fact: id, text } = props;
  const fact = prose.story.facts[id];
  if (!fact) return text;
  const number = prose.sources.get(fact.sources[0]?.id ?? '')?.number ?? '*';
  const cut = text.search(/\S+$/u);
  return (
    <>
      {text.slice(0, Math.max(0, cut))}
      <span className="keep">
        {cut < 0 ? text : text.slice(cut)}
        <Opens
          panel={`fact-${id}`}
          className="mark"
          label={prose.t('fact.mark', { number: String(number) })}
        >
          {number}
        </Opens>
      </span>
    </>
  );
}

function CiteMark(props: {
  readonly prose: Prose;
  readonly source: string;
  readonly at: string | undefined;
}) {
  const cite = props.prose.cites.get(citeKey(props.source, props.at));
  if (!cite) return null;
  const number = String(cite.source.number);
  const { t } = props.prose;
  const label = cite.at ? t('fact.markAt', { number, at: cite.at }) : t('fact.mark', { number });
  return (
    <Opens panel={cite.slip} className="mark" label={label}>
      {number}
    </Opens>
  );
}

function FigureReference(props: {
  readonly prose: Prose;
  readonly step: string;
  readonly number: number;
}) {
  const step = props.prose.steps.get(props.step);
  const words = props.prose.t('story.figure', { number: String(props.number) });
  if (!step) return words;
  if (!step.figure) return <a href={`#${addressOf(step)}`}>{words}</a>;
  return (
    <Opens panel={`figure-${step.id}`} className="figure-reference">
      {words}
    </Opens>
  );
}
