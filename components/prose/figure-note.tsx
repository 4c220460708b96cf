/** The line under a step's text that says what its picture measures, and the panel behind it. */
import type { Figure, Step } from '../../story/story.ts';
import { Opens, Panel } from '../ui/panel.tsx';
import { SourceLines } from './slips.tsx';
import type { Prose } from './context.ts';
import { flatten } from './flatten.ts';
import { Words } from './words.tsx';

export function FigureNote({ prose, step }: { readonly prose: Prose; readonly step: Step }) {
  const { figure } = step;
  if (!figure) return null;
  const { t } = prose;
  return (
    <div className="figure-note">
      <b>{`${t('story.figure', { number: String(figure.number) })}.`}</b>{' '}
      <span className="figure-words">
        <Words prose={prose} line={figure.title} />
        {/[.?!。？！…]$/u.test(flatten(figure.title)) ? null : '.'}
        {figure.rule ? (
          <span className="figure-rule">
            {' '}
            <Words prose={prose} line={figure.rule} />
          </span>
        ) : null}
      </span>{' '}
      <Opens panel={`figure-${step.id}`} className="text-button">
        {figure.table ? t('story.table') : t('story.aboutFigure')}
      </Opens>
    </div>
  );
}

/** Status, care, sources and every number of the picture. */
export function FigurePanel({ prose, step }: { readonly prose: Prose; readonly step: Step }) {
  const { figure } = step;
  if (!figure) return null;
  const { t } = prose;
  const number = String(figure.number);
  return (
    <Panel
      id={`figure-${step.id}`}
      title={t('story.figure', { number })}
      close={t('nav.close')}
      form="table"
    >
      <h3 className="panel-head">
        <Words prose={prose} line={figure.title} />
      </h3>
      {figure.rule ? (
        <p>
          <Words prose={prose} line={figure.rule} />
        </p>
      ) : null}
      {figure.note ? (
        <p>
          <Words prose={prose} line={figure.note} />
        </p>
      ) : null}
      {figure.caveats.map((caveat, index) => (
        <p key={index}>{caveat}</p>
      ))}
      {figure.statuses.length > 0 ? (
        <p>
          {t('story.statuses')}: {figure.statuses.map((status) => t(`status.${status}`)).join(', ')}
        </p>
      ) : null}
      {figure.table ? <Table table={figure.table} label={t('story.tableOf', { number })} /> : null}
      <SourceLines prose={prose} sources={figure.sources.map((id) => ({ id }))} />
    </Panel>
  );
}

function Table(props: { readonly table: NonNullable<Figure['table']>; readonly label: string }) {
  const { columns, rows } = props.table;
  return (
    // A wide table scrolls in its own box, which a keyboard can reach.
    <div className="table-box" role="region" aria-label={props.label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={index} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
