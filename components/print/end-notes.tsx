/** The basis of the text: facts by chapter, the glossary, the sources in full. */
import type { ReactNode } from 'react';
import type { Handout } from '../../story/readings/handout.ts';
import type { Fact } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { factTags, TermList } from '../step/footnotes.tsx';
import { richLine, richText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';
import { SourceList } from '../step/source-list.tsx';

export function EndNotes({ prose, handout }: { readonly prose: Prose; readonly handout: Handout }) {
  const { story, t } = prose;
  const withFacts = handout.chapters.filter(({ facts }) => facts.length > 0);
  const section = (id: string, title: string, content: ReactNode) => (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {content}
    </section>
  );
  const facts = (
    <>
      <p className="small">{t('print.factsIntro')}</p>
      {withFacts.map(({ chapter, facts }) => (
        <div key={chapter.id} data-facts={chapter.id}>
          <h3>{`${chapter.number} ${chapter.name}`}</h3>
          <ul className="fact-list">
            {facts.map((fact) => (
              <li key={fact.id}>
                <FactNote prose={prose} fact={fact} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
  const terms = (
    <dl className="term-list">
      <TermList prose={prose} hasIds />
    </dl>
  );
  return (
    <div className="end-notes">
      {withFacts.length > 0 ? section('facts', t('print.facts'), facts) : null}
      {Object.keys(story.terms).length > 0 ? section('terms', t('nav.glossary'), terms) : null}
      {story.sources.length > 0 && handout.edition !== 'lesson'
        ? section('sources', t('print.sources'), <SourceList prose={prose} />)
        : null}
    </div>
  );
}

/** The claim, its value unless the claim contains it, how it is known, and its sources. */
function FactNote({ prose, fact }: { readonly prose: Prose; readonly fact: Fact }) {
  const { value, tags } = factTags(prose, fact);
  const sources = fact.sources.map(({ id, at }) =>
    [prose.sources.get(id)?.number, at].filter(Boolean).join(prose.punctuation.comma),
  );
  return (
    <>
      {richLine(runsOf(prose, fact.claim))} <i>{[value, ...tags].filter(Boolean).join(' · ')}</i>{' '}
      <b>{sources.join(prose.punctuation.semicolon)}</b>
      {fact.note ? richText(blocksOf(prose, fact.note)) : null}
    </>
  );
}
