/** What the words stand on: facts by chapter, the glossary, the sources in full. */
import type { Handout } from '../../story/readings/handout.ts';
import type { Fact } from '../../story/story.ts';
import type { Prose } from '../step/context.ts';
import { flatten } from '../step/flatten.ts';
import { TermName } from '../step/slips.tsx';
import { SourceList } from '../step/source-list.tsx';
import { RichLine, RichText } from '../step/rich-text.tsx';
import { blocksOf, runsOf } from '../step/runs.ts';

export function EndNotes({ prose, handout }: { readonly prose: Prose; readonly handout: Handout }) {
  const { story, t } = prose;
  const collator = new Intl.Collator(story.lang);
  const terms = Object.values(story.terms).sort((a, b) => collator.compare(a.term, b.term));
  return (
    <div className="end-notes">
      {handout.chapters.some(({ facts }) => facts.length > 0) ? (
        <section aria-labelledby="facts">
          <h2 id="facts">{t('print.facts')}</h2>
          <p className="small">{t('print.factsIntro')}</p>
          {handout.chapters.map(({ chapter, facts }) =>
            facts.length > 0 ? (
              <div key={chapter.id}>
                <h3>{`${chapter.number} ${chapter.name}`}</h3>
                <ul className="fact-list">
                  {facts.map((fact) => (
                    <li key={fact.id}>
                      <FactNote prose={prose} fact={fact} />
                    </li>
                  ))}
                </ul>
              </div>
            ) : null,
          )}
        </section>
      ) : null}
      {terms.length > 0 ? (
        <section aria-labelledby="terms">
          <h2 id="terms">{t('nav.glossary')}</h2>
          <dl className="term-list">
            {terms.map((term) => (
              <div key={term.id} id={`term-${term.id}`}>
                <dt>
                  <TermName term={term} />
                </dt>
                <dd>
                  <RichText text={blocksOf(prose, term.definition)} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {story.sources.length > 0 ? (
        <section aria-labelledby="sources">
          <h2 id="sources">{t('print.sources')}</h2>
          <SourceList prose={prose} />
        </section>
      ) : null}
    </div>
  );
}

/** The claim, its value where the claim does not say it, how it is known, and by which sources. */
function FactNote({ prose, fact }: { readonly prose: Prose; readonly fact: Fact }) {
  const { t } = prose;
  const value = fact.text && !flatten(fact.claim).includes(fact.text) ? fact.text : undefined;
  const tags = [
    value,
    fact.date,
    t(`status.${fact.status}`),
    fact.confidence === 'high' ? undefined : t(`fact.${fact.confidence}`),
  ];
  return (
    <>
      <RichLine runs={runsOf(prose, fact.claim)} /> <i>{tags.filter(Boolean).join(' · ')}</i>{' '}
      <b>
        {fact.sources
          .map(({ id, at }) => [prose.sources.get(id)?.number, at].filter(Boolean).join(', '))
          .join('; ')}
      </b>
      {fact.note ? <RichText text={blocksOf(prose, fact.note)} /> : null}
    </>
  );
}
