/** Contested readings side by side at one size, or explanations that were put to a test. */
import type { Step, View } from '../../story/story.ts';
import { linesIn, type Prose } from './context.ts';
import { RichLine, RichText } from './rich-text.tsx';
import { blocksOf, runsOf } from './runs.ts';

export function Views({ prose, step }: { readonly prose: Prose; readonly step: Step }) {
  const tested = step.views.some((view) => view.finding);
  const { t } = prose;
  const id = `views-${step.id}`;
  return (
    <section className={`views views-${step.views.length}`} aria-labelledby={id}>
      <h4 className="views-head" id={id}>
        {tested ? t('story.explanations') : t('story.readings', { count: step.views.length })}
      </h4>
      <div className="views-row">
        {step.views.map((view) => (
          <OneView key={view.id} prose={prose} view={view} />
        ))}
      </div>
    </section>
  );
}

function OneView({ prose, view }: { readonly prose: Prose; readonly view: View }) {
  const { t } = prose;
  const kinds = kindsOf(prose, view);
  return (
    <article className="paper view">
      <h5>
        <RichLine runs={runsOf(prose, view.title)} />
      </h5>
      {view.by || view.date ? (
        <p className="view-by">
          {view.by ? <b>{view.by}</b> : null}
          {view.by && view.date ? ', ' : null}
          {view.date}
        </p>
      ) : null}
      {view.finding ? <p className="finding">{t(`finding.${view.finding}`)}</p> : null}
      <RichText text={blocksOf(prose, view.text)} />
      {kinds.length > 0 ? (
        <p className="paper-foot">{t('story.kinds', { kinds: kinds.join(', ') })}</p>
      ) : null}
    </article>
  );
}

/** The kinds of the sources that a reading rests on, each once, in order of use. */
function kindsOf(prose: Prose, view: View): string[] {
  const kinds = new Set<string>();
  const add = (id: string | undefined) => {
    const source = prose.sources.get(id ?? '');
    if (source) kinds.add(kindName(prose, source.kind));
  };
  for (const line of linesIn(view.text)) {
    for (const inline of line) {
      if (inline.type === 'cite') add(inline.source);
      if (inline.type === 'fact') {
        for (const source of prose.story.facts[inline.fact]?.sources ?? []) add(source.id);
      }
    }
  }
  return [...kinds];
}

const KINDS = ['official', 'industry', 'research', 'data', 'press', 'advocacy', 'other'] as const;
/** A source's kind in the interface's words. */
export function kindName({ t }: Prose, kind: string): string {
  const known = KINDS.find((name) => name === kind) ?? 'other';
  return t(`kind.${known}`);
}
