/** The slips behind the marks: one per fact, one per citation, one per term of the glossary. */
import type { Fact, Source, Term } from '../../story/story.ts';
import { Opens, Slip } from '../ui/panel.tsx';
import { factSlip, sourceAddress, type Cite, type Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { kindName } from './step-text.ts';
import { RichLine, RichText } from './rich-text.tsx';
import { blocksOf, runsOf } from './runs.ts';

/** The story's facts. They stand after the article, closed, and print as a list. */
export function FactSlips({ prose }: { readonly prose: Prose }) {
  return (
    <div className="slips">
      <h2 className="print-only">{prose.t('fact.facts')}</h2>
      {prose.facts.map((id) => {
        const fact = prose.story.facts[id];
        return fact ? <FactSlip key={id} prose={prose} fact={fact} /> : null;
      })}
    </div>
  );
}

export function CiteSlips({ prose }: { readonly prose: Prose }) {
  return [...prose.cites.values()].map((cite) => (
    <CiteSlip key={cite.slip} prose={prose} cite={cite} />
  ));
}

export function TermSlips({ prose }: { readonly prose: Prose }) {
  const terms = Object.values(prose.story.terms);
  if (terms.length === 0) return null;
  return (
    <div className="slips">
      <h2 className="print-only">{prose.t('nav.glossary')}</h2>
      {terms.map((term) => (
        <TermSlip key={term.id} prose={prose} term={term} />
      ))}
    </div>
  );
}

function FactSlip({ prose, fact }: { readonly prose: Prose; readonly fact: Fact }) {
  const { t } = prose;
  const tags = [
    fact.date,
    t(`status.${fact.status}`),
    fact.confidence === 'high' ? undefined : t(`fact.${fact.confidence}`),
  ];
  // The claim nearly always says its value and what is counted: then they are not said again.
  const value = fact.text && !flatten(fact.claim).includes(fact.text) ? fact.text : undefined;
  return (
    <Slip id={factSlip(prose, fact.id)} close={t('nav.close')}>
      <p>
        <RichLine runs={runsOf(prose, fact.claim)} />
      </p>
      <p>
        {value ? <b>{value}</b> : null}
        {value ? ` ${fact.of ? flatten(fact.of) : ''} ` : null}
        <i>{tags.filter(Boolean).join(' · ')}</i>
      </p>
      {fact.sources.map(({ id, at }) => (
        <SourceLine key={`${id}${at}`} prose={prose} source={prose.sources.get(id)} at={at} />
      ))}
      {fact.note ? <RichText text={blocksOf(prose, fact.note)} /> : null}
    </Slip>
  );
}

function CiteSlip({ prose, cite }: { readonly prose: Prose; readonly cite: Cite }) {
  return (
    <Slip id={cite.slip} close={prose.t('nav.close')}>
      <SourceLine prose={prose} source={cite.source} at={cite.at} />
    </Slip>
  );
}

/**
 * Number, publisher and date of a source, the place in it, and its kind. Its title and its address stand
 * once, in the list of sources: repeated in the article they were a fifth of the page's bytes.
 */
function SourceLine(props: {
  readonly prose: Prose;
  readonly source: Source | undefined;
  readonly at: string | undefined;
}) {
  const { prose, source, at } = props;
  if (!source) return null;
  const { number, publisher, date, kind } = source;
  return (
    <p>
      <a href={sourceAddress(prose, source)}>
        {`${number}. ${[publisher, date].filter(Boolean).join(', ')}`}
      </a>
      {` ${[at, kindName(prose, kind)].filter(Boolean).join(' · ')}`}
    </p>
  );
}

function TermSlip({ prose, term }: { readonly prose: Prose; readonly term: Term }) {
  const { t } = prose;
  return (
    <Slip id={`term-${term.id}`} close={t('nav.close')}>
      <p className="slip-kicker">{t('nav.glossary')}</p>
      <h3 className="panel-head">
        <TermName term={term} />
      </h3>
      <RichText text={blocksOf(prose, term.definition)} />
      <p>
        <Opens panel="glossary" className="text-button">
          {t('term.all')}
        </Opens>
      </p>
    </Slip>
  );
}

/** A term and, one size smaller, its name in other languages. */
export function TermName({ term }: { readonly term: Term }) {
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
