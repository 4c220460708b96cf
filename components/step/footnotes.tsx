/** The footnotes behind the marks: one per fact, one per citation, one per term of the glossary. */
import type { ReactNode } from 'react';
import { printedWords } from '../../story/catalogue/printed.ts';
import type { Fact, Source, Term } from '../../story/story.ts';
import { Opens } from '../ui/panel.tsx';
import { factFootnote, sourceAddress, type Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { richLine, richText } from './rich-text.tsx';
import { blocksOf, runsOf } from './runs.ts';
import { kindName } from './step-text.ts';

interface OfProse {
  readonly prose: Prose;
}

/**
 * A small card under the line that opened it. A page holds hundreds, so each attribute here costs
 * bytes in all of them: it has neither title nor role (a popover is a group by default).
 */
function Footnote(props: {
  readonly id: string;
  readonly close: string;
  readonly children: ReactNode;
}) {
  return (
    <div popover="" id={props.id} className="footnote">
      {props.children}
      <Opens panel={props.id} className="close">
        {props.close}
      </Opens>
    </div>
  );
}

/** The story's facts. They stand after the article as closed popovers, and print as a list. */
export function FactFootnotes({ prose }: OfProse) {
  return (
    <div className="footnotes">
      <h2 className="print-only">{prose.t('fact.facts')}</h2>
      {prose.facts.map((id) => {
        const fact = prose.story.facts[id];
        return fact ? <FactFootnote key={id} prose={prose} fact={fact} /> : null;
      })}
    </div>
  );
}

export function CiteFootnotes({ prose }: OfProse) {
  return [...prose.cites.values()].map(({ footnote, source, at }) => (
    <Footnote key={footnote} id={footnote} close={prose.t('nav.close')}>
      <SourceLine prose={prose} source={source} at={at} />
    </Footnote>
  ));
}

export function TermFootnotes({ prose }: OfProse) {
  const { story, t } = prose;
  const terms = Object.values(story.terms);
  if (terms.length === 0) return null;
  return (
    <div className="footnotes">
      <h2 className="print-only">{t('nav.glossary')}</h2>
      {terms.map((term) => (
        <Footnote key={term.id} id={`term-${term.id}`} close={t('nav.close')}>
          <p className="footnote-kicker">{t('nav.glossary')}</p>
          <h3 className="panel-head">
            <TermName term={term} />
          </h3>
          {richText(blocksOf(prose, term.definition))}
        </Footnote>
      ))}
    </div>
  );
}

/** A fact's value where its claim does not state it, and how it is known: date, status, confidence. */
export function factTags({ t, story }: Prose, fact: Fact) {
  const { claim, text, date, status, confidence } = fact;
  const tags = [
    date,
    printedWords(story.lang).status[status],
    confidence === 'high' ? undefined : t(`fact.${confidence}`),
  ];
  const value = text && !flatten(claim).includes(text) ? text : undefined;
  return { value, tags: tags.filter((tag) => tag !== undefined && tag !== '') };
}

function FactFootnote({ prose, fact }: OfProse & { readonly fact: Fact }) {
  const { value, tags } = factTags(prose, fact);
  return (
    <Footnote id={factFootnote(prose, fact.id)} close={prose.t('nav.close')}>
      <p>{richLine(runsOf(prose, fact.claim))}</p>
      <p>
        {value ? <b>{value}</b> : null}
        {value ? ` ${fact.of ? flatten(fact.of) : ''} ` : null}
        <i>{tags.join(' · ')}</i>
      </p>
      {fact.sources.map(({ id, at }) => (
        <SourceLine key={`${id}${at}`} prose={prose} source={prose.sources.get(id)} at={at} />
      ))}
      {fact.note ? richText(blocksOf(prose, fact.note)) : null}
    </Footnote>
  );
}

/**
 * Number, publisher and date of a source, the place in it, and its kind. Title and address stand
 * once, in the list of sources: repeated in the article they were a fifth of the page's bytes.
 */
function SourceLine(
  props: OfProse & { readonly source: Source | undefined; readonly at: string | undefined },
) {
  const { prose, source, at } = props;
  if (!source) return null;
  const { number, publisher, date, kind } = source;
  return (
    <p>
      <a href={sourceAddress(prose, source)}>
        {`${number}. ${[publisher, date].filter(Boolean).join(prose.punctuation.comma)}`}
      </a>
      {` ${[at, kindName(prose, kind)].filter(Boolean).join(' · ')}`}
    </p>
  );
}

/** The terms of a glossary, sorted by name, with their definitions. */
export function TermList({ prose, hasIds = false }: OfProse & { readonly hasIds?: boolean }) {
  const collator = new Intl.Collator(prose.story.lang);
  const terms = Object.values(prose.story.terms).sort((a, b) => collator.compare(a.term, b.term));
  return terms.map((term) => (
    <div key={term.id} id={hasIds ? `term-${term.id}` : undefined}>
      <dt>
        <TermName term={term} />
      </dt>
      <dd>{richText(blocksOf(prose, term.definition))}</dd>
    </div>
  ));
}

/** A term and, one size smaller, its name in other languages. */
function TermName({ term }: { readonly term: Term }) {
  return (
    <>
      {term.term}
      {term.also.map((also) => (
        <span key={also.lang} className="also" lang={also.lang}>
          {also.text}
        </span>
      ))}
    </>
  );
}
