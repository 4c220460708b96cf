/** The slips behind the marks: one per fact, one per citation, one per term of the glossary. */
import type { Fact, Term } from '../../story/story.ts';
import { Opens, Panel } from '../ui/panel.tsx';
import { Blocks } from './blocks.tsx';
import type { Cite, Prose } from './context.ts';
import { kindName } from './views.tsx';
import { Words } from './words.tsx';

/** Every slip of the story. They stand after the article, closed, and print as a list of facts. */
export function Slips({ prose }: { readonly prose: Prose }) {
  const { story } = prose;
  return (
    <div className="slips">
      <h2 className="print-only">{prose.t('fact.facts')}</h2>
      {Object.values(story.facts).map((fact) => (
        <FactSlip key={fact.id} prose={prose} fact={fact} />
      ))}
      {[...prose.cites.values()].map((cite) => (
        <CiteSlip key={cite.slip} prose={prose} cite={cite} />
      ))}
      {Object.values(story.terms).map((term) => (
        <TermSlip key={term.id} prose={prose} term={term} />
      ))}
    </div>
  );
}

function FactSlip({ prose, fact }: { readonly prose: Prose; readonly fact: Fact }) {
  const { t } = prose;
  return (
    <Panel id={`fact-${fact.id}`} title={t('fact.slip')} close={t('nav.close')} form="slip">
      <p className="claim">
        <Words prose={prose} line={fact.claim} />
      </p>
      <p className="fact-line">
        {fact.text ? <b>{fact.text}</b> : null}
        {fact.text && fact.of ? (
          <>
            {' '}
            <Words prose={prose} line={fact.of} />
          </>
        ) : null}
        <span className="tags">
          {fact.date ? <span>{fact.date}</span> : null}
          <span>{t(`status.${fact.status}`)}</span>
          {fact.confidence === 'high' ? null : <span>{t(`fact.${fact.confidence}`)}</span>}
        </span>
      </p>
      <SourceLines prose={prose} sources={fact.sources} />
      {fact.note ? (
        <div className="slip-note">
          <Blocks prose={prose} text={fact.note} />
        </div>
      ) : null}
    </Panel>
  );
}

function CiteSlip({ prose, cite }: { readonly prose: Prose; readonly cite: Cite }) {
  const { t } = prose;
  const { source, at } = cite;
  return (
    <Panel id={cite.slip} title={t('nav.sources')} close={t('nav.close')} form="slip">
      <p className="claim">
        {source.href ? (
          <a href={source.href} rel="noopener noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
      </p>
      <SourceLines prose={prose} sources={[at ? { id: source.id, at } : { id: source.id }]} />
    </Panel>
  );
}

/**
 * Who says so: number, publisher, place and kind of each source. Titles, dates and links stand once, in
 * the list of sources, which every number opens: repeated here they were a sixth of the page's bytes.
 */
export function SourceLines(props: {
  readonly prose: Prose;
  readonly sources: readonly { readonly id: string; readonly at?: string }[];
}) {
  const { prose } = props;
  return (
    <ul className="source-lines">
      {props.sources.map(({ id, at }, index) => {
        const source = prose.sources.get(id);
        return source ? (
          <li key={index}>
            <Opens panel="sources" className="text-button">
              {source.number}
            </Opens>
            {` ${at ? `${source.publisher}, ${at}` : source.publisher} `}
            <i>{kindName(prose, source.kind)}</i>
          </li>
        ) : null;
      })}
    </ul>
  );
}

function TermSlip({ prose, term }: { readonly prose: Prose; readonly term: Term }) {
  const { t } = prose;
  return (
    <Panel id={`term-${term.id}`} title={t('term.slip')} close={t('nav.close')} form="slip">
      <h3 className="panel-head">
        <TermName term={term} />
      </h3>
      <Blocks prose={prose} text={term.definition} />
      <p>
        <Opens panel="glossary" className="text-button">
          {t('term.all')}
        </Opens>
      </p>
    </Panel>
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
