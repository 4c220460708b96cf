/** The line under a step's text that says what its picture measures, and the way to its numbers. */
import type { Step } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { Words } from './words.tsx';

export function FigureNote({ prose, step }: { readonly prose: Prose; readonly step: Step }) {
  const { figure } = step;
  if (!figure) return null;
  const { t } = prose;
  const number = String(figure.number);
  const title = flatten(figure.title);
  const stop = /[.?!。？！…]$/u.test(title) ? ' ' : '. ';
  // The head stands above: the same words again would say nothing.
  const titled = title !== flatten(step.title);
  return (
    <div className="figure-note">
      <b>{`${t('story.figure', { number })}.`}</b>{' '}
      {titled || figure.rule ? (
        <span className="figure-words">
          {titled ? (
            <Words prose={prose} line={[...figure.title, { type: 'text', text: stop }]} />
          ) : null}
          {figure.rule ? (
            <span className="figure-rule">
              <Words prose={prose} line={[...figure.rule, { type: 'text', text: ' ' }]} />
            </span>
          ) : null}
        </span>
      ) : null}
      <a href={`${prose.tables}#${step.id}`} aria-label={t('story.numbersOf', { number })}>
        {t('story.table')}
      </a>
    </div>
  );
}
