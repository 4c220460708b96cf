/** A line of the story's text as HTML: marks become buttons that open slips without scripts. */
import { Fragment, type ReactNode } from 'react';
import type { Inline, Line } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import { addressOf, citeKey, factSlip, type Prose } from './context.ts';
import { pullPunctuation } from './punctuation.ts';

export function Words({ prose, line }: { readonly prose: Prose; readonly line: Line }) {
  return joined(
    pullPunctuation(line).flatMap((inline) => {
      if (inline.type === 'term' && prose.story.terms[inline.term])
        return termMark(prose, inline.term, inline.text, inline.tail);
      const parts = render(prose, inline);
      return inline.tail ? [<Keep key="">{[...parts, inline.tail]}</Keep>] : parts;
    }),
  );
}

/** Neighbouring strings become one: React writes a comment between two that stand apart. */
function joined(parts: readonly ReactNode[]): ReactNode {
  const out: ReactNode[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === 'string' && typeof last === 'string') out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out.map((part, index) =>
    typeof part === 'string' ? part : <Fragment key={index}>{part}</Fragment>,
  );
}

/** Stands on one line: a word and the number that belongs to it. */
function Keep({ children }: { readonly children: readonly ReactNode[] }) {
  return <span className="keep">{joined(children)}</span>;
}

function render(prose: Prose, inline: Inline): readonly ReactNode[] {
  switch (inline.type) {
    case 'text':
      return [inline.text];
    case 'emphasis':
      return [
        <em key="">
          <Words prose={prose} line={inline.children} />
        </em>,
      ];
    case 'strong':
      return [
        <strong key="">
          <Words prose={prose} line={inline.children} />
        </strong>,
      ];
    case 'link':
      return [<Link key="" prose={prose} href={inline.href} words={inline.children} />];
    case 'fact':
      return factMark(prose, inline.fact, inline.text);
    case 'cite':
      return citeMark(prose, inline.source, inline.at);
    case 'term':
      // One that the glossary lacks: the others are marks.
      return [inline.text];
    case 'figure':
      return [<FigureReference key="" prose={prose} step={inline.step} number={inline.number} />];
    case 'lang':
      return [
        <span key="" lang={inline.lang}>
          {inline.text}
        </span>,
      ];
  }
}

function Link(props: { readonly prose: Prose; readonly href: string; readonly words: Line }) {
  const { prose, href } = props;
  const step = href.startsWith('#') ? prose.steps.get(href.slice(1).split('/').pop() ?? '') : null;
  const words = <Words prose={prose} line={props.words} />;
  if (step) return <a href={`${prose.article}#${addressOf(step)}`}>{words}</a>;
  if (href.startsWith('#')) return <a href={prose.article + href}>{words}</a>;
  return (
    <a href={href} rel="noopener noreferrer">
      {words}
    </a>
  );
}

/** The value and, after its last word without a line break between, the number of its source. */
function factMark(prose: Prose, id: string, text: string): readonly ReactNode[] {
  const fact = prose.story.facts[id];
  if (!fact) return [text];
  const source = prose.sources.get(fact.sources[0]?.id ?? '');
  const number = String(source?.number ?? '*');
  const cut = Math.max(0, text.search(/\S+$/u));
  return [
    text.slice(0, cut),
    <Keep key="">
      {[
        text.slice(cut),
        prose.paper ? (
          <PaperMark key="" number={number} />
        ) : (
          <Opens
            key=""
            panel={factSlip(prose, id)}
            className="mark"
            label={prose.t('fact.mark', { number })}
          >
            {number}
          </Opens>
        ),
      ]}
    </Keep>,
  ];
}

/** The number of a source, which stands at the handout's end, and the place in it. */
function PaperMark(props: { readonly number: string; readonly at?: string | undefined }) {
  const { number, at } = props;
  return (
    <a className="mark" href={`#s${number}`}>
      {at ? `${number}, ${at}` : number}
    </a>
  );
}

function citeMark(prose: Prose, source: string, at: string | undefined): readonly ReactNode[] {
  const cite = prose.cites.get(citeKey(source, at));
  if (!cite) return [];
  if (prose.paper) return [<PaperMark key="" number={String(cite.source.number)} at={at} />];
  const number = String(cite.source.number);
  const { t } = prose;
  const label = cite.at ? t('fact.markAt', { number, at: cite.at }) : t('fact.mark', { number });
  return [
    <Opens key="" panel={cite.slip} className="mark" label={label}>
      {number}
    </Opens>,
  ];
}

/** A button does not break over lines: of a long term only its last word is one, named by the whole. */
const LONG = 24;

function termMark(prose: Prose, term: string, text: string, tail = ''): readonly ReactNode[] {
  if (prose.paper)
    return [
      <a key="" className="term" href={`#term-${term}`}>
        {text}
      </a>,
      tail,
    ];
  const cut = text.length > LONG ? text.lastIndexOf(' ') + 1 : 0;
  const button = (
    <Opens
      key=""
      panel={`term-${term}`}
      className="term"
      {...(cut > 0 ? { label: text } : undefined)}
    >
      {text.slice(cut)}
    </Opens>
  );
  const last = tail === '' ? button : <Keep key="last">{[button, tail]}</Keep>;
  if (cut === 0) return [last];
  return [
    <span key="" className="term-words">
      {text.slice(0, cut)}
    </span>,
    last,
  ];
}

/** Leads to the step whose picture it is. */
function FigureReference(props: {
  readonly prose: Prose;
  readonly step: string;
  readonly number: number;
}) {
  const { prose } = props;
  const step = prose.steps.get(props.step);
  const words = prose.t('story.figure', { number: String(props.number) });
  if (!step) return words;
  return (
    <a className="figure-reference" href={`${prose.article}#${addressOf(step)}`}>
      {words}
    </a>
  );
}
