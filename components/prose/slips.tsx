/** The slips behind the marks: one per fact, one per citation, one per term of the glossary. */
import type { Fact, Term } from '../../story/story.ts';
import { Opens, Slip } from '../ui/panel.tsx';
import { Blocks } from './blocks.tsx';
import { factSlip, type Cite, type Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { kindName } from './views.tsx';
import { Words } from './words.tsx';

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
  return Object.values(prose.story.terms).map((term) => (
    <TermSlip key={term.id} prose={prose} term={term} />
  ));
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
        <Words prose={prose} line={fact.claim} />
      </p>
      <p>
        {value ? <b>{value}</b> : null}
        {value ? ` ${fact.of ? flatten(fact.of) : ''} ` : null}
        <i>{tags.filter(Boolean).join(' · ')}</i>
      </p>
      <SourceLine prose={prose} sources={fact.sources} />
      {fact.note ? <Blocks prose={prose} text={fact.note} /> : null}
    </Slip>
  );
}

function CiteSlip({ prose, cite }: { readonly prose: Prose; readonly cite: Cite }) {
  const { source, at } = cite;
  return (
    <Slip id={cite.slip} close={prose.t('nav.close')}>
      <p>{[source.publisher, source.date].filter(Boolean).join(', ')}</p>
      <SourceLine prose={prose} sources={[at ? { id: source.id, at } : { id: source.id }]} />
    </Slip>
  );
}

/**
 * Number, place and kind of each source. Title, publisher, date and link stand once, in the list of
 * sources that the line opens: repeated in each slip they were a sixth of the page's bytes.
 */
function SourceLine(props: { readonly prose: Prose; readonly sources: Fact['sources'] }) {
  const { prose, sources } = props;
  const parts = sources.flatMap(({ id, at }) => {
    const source = prose.sources.get(id);
    if (!source) return [];
    return `${source.number} ${at ? `${at}, ` : ''}${kindName(prose, source.kind)}`;
  });
  return (
    <p>
      <Opens panel="sources" className="text-button">
        {prose.t('fact.sources', { count: sources.length })}
      </Opens>
      {` ${parts.join(', ')}`}
    </p>
  );
}

function TermSlip({ prose, term }: { readonly prose: Prose; readonly term: Term }) {
  const { t } = prose;
  return (
    <Slip id={`term-${term.id}`} close={t('nav.close')}>
      <h3 className="panel-head">
        <TermName term={term} />
      </h3>
      <Blocks prose={prose} text={term.definition} />
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
