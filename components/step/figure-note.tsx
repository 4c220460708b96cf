/** The line under a step's text that says what its picture measures, and the way to its numbers. */
import type { Figure, Step } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { RichLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';

export function FigureNote({ prose, step }: { readonly prose: Prose; readonly step: Step }) {
  const { figure } = step;
  if (!figure) return null;
  const { t } = prose;
  const number = String(figure.number);
  const title = flatten(figure.title);
  const stop = fullStop(title);
  // The head stands above: the same words again would say nothing.
  const titled = title !== flatten(step.title);
  const makers = makersOf(prose, figure.sources);
  // A number with nothing behind it says nothing, and paper has no table to lead to.
  if (prose.paper && !titled && !figure.rule && numbersOf(prose, figure).length === 0) return null;
  return (
    <div className="figure-note">
      <b>{`${t('story.figure', { number })}.`}</b>{' '}
      {titled || figure.rule ? (
        <span className="figure-words">
          {titled ? (
            <RichLine runs={runsOf(prose, [...figure.title, { type: 'text', text: stop }])} />
          ) : null}
          {figure.rule ? (
            <span className="figure-rule">
              <RichLine runs={runsOf(prose, [...figure.rule, { type: 'text', text: ' ' }])} />
            </span>
          ) : null}
        </span>
      ) : null}
      {prose.paper ? <PaperSources prose={prose} figure={figure} /> : null}
      {makers && !prose.paper ? (
        <span className="figure-sources">{`${t('story.figureSources', makers)} `}</span>
      ) : null}
      {prose.paper ? null : (
        <a href={`${prose.tables}#${step.id}`} aria-label={t('story.numbersOf', { number })}>
          {t('story.table')}
        </a>
      )}
    </div>
  );
}

/** What follows a title where a sentence comes after it. */
export const fullStop = (title: string) => (/[.?!。？！…]$/u.test(title) ? ' ' : '. ');

/** Who published the numbers: by name where there are one or two; otherwise how many, by the table. */
export function makersOf(prose: Prose, sources: Figure['sources']) {
  const publishers = new Set(sources.flatMap((id) => prose.sources.get(id)?.publisher ?? []));
  if (publishers.size === 0) return undefined;
  // The short form where a name brings one along: "… (CAAM)".
  const names = [...publishers].map((name) => /\(([A-Z][A-Za-z]{1,9})\)$/u.exec(name)?.[1] ?? name);
  return { count: names.length, names: names.slice(0, 2).join('; ') };
}

const numbersOf = (prose: Prose, figure: Figure) =>
  figure.sources.flatMap((id) => prose.sources.get(id)?.number ?? []);

/** On paper the numbers of the sources, which stand in full at its end. */
function PaperSources({ prose, figure }: { readonly prose: Prose; readonly figure: Figure }) {
  const numbers = numbersOf(prose, figure);
  if (numbers.length === 0) return null;
  const list = [...numbers].sort((a, b) => a - b).join(', ');
  return <span>{prose.t('print.figureSources', { count: numbers.length, list })}</span>;
}
