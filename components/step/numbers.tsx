/** Every figure of a story in words and numbers: how to read it, its limits, status, table, file, sources. */
import { printedWords } from '../../story/catalogue/printed.ts';
import type { Figure, Step } from '../../story/story.ts';
import { addressOf, type Prose } from './context.ts';
import { richLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';
import { SourceList } from './source-list.tsx';

export function Numbers(props: {
  readonly prose: Prose;
  /** Address of a step's table as a file, where the build wrote one. */
  readonly fileOf: (step: Step) => string | undefined;
}) {
  const { prose, fileOf } = props;
  return prose.story.steps.map((step) =>
    step.figure ? (
      <FigureNumbers key={step.id} {...{ prose, step }} figure={step.figure} file={fileOf(step)} />
    ) : null,
  );
}

export function FigureNumbers(props: {
  readonly prose: Prose;
  readonly step: Step;
  readonly figure: Figure;
  readonly file: string | undefined;
}) {
  const { prose, step, figure, file } = props;
  const { t } = prose;
  const number = String(figure.number);
  return (
    <section className="numbers" id={step.id} aria-labelledby={`${step.id}-numbers`}>
      <h2 id={`${step.id}-numbers`}>
        {`${t('story.figureHead', { number })} `}
        {richLine(runsOf(prose, figure.title))}
      </h2>
      {figure.rule ? <p>{richLine(runsOf(prose, figure.rule))}</p> : null}
      <FigureBasis {...{ prose, figure }} />
      <p className="numbers-ways">
        {file ? (
          <a href={file} download={`${prose.story.id}-${step.id}.csv`}>
            {t('story.file')}
          </a>
        ) : null}
        <a href={`${prose.article}#${addressOf(step)}`}>{t('story.toPicture')}</a>
      </p>
      {figure.sources.length > 0 ? <SourceList prose={prose} of={figure.sources} /> : null}
    </section>
  );
}

/** The basis of a figure, except its sources: its note, its limits, its certainty, its table. */
export function FigureBasis({ prose, figure }: { readonly prose: Prose; readonly figure: Figure }) {
  const { t, punctuation, story } = prose;
  const words = printedWords(story.lang).status;
  const statuses = figure.statuses.map((status) => words[status]).join(punctuation.list);
  const number = String(figure.number);
  return (
    <>
      {figure.note ? <p>{richLine(runsOf(prose, figure.note))}</p> : null}
      {figure.caveats.map((caveat, index) => (
        <p key={index}>{caveat}</p>
      ))}
      {statuses ? <p>{t('story.statuses') + punctuation.colon + statuses}</p> : null}
      {figure.table ? <Table table={figure.table} label={t('story.tableOf', { number })} /> : null}
    </>
  );
}

/** Chinese lines break between any two characters, so a short word, such as a status, is one piece. */
const HAN_WORD = /^\p{sc=Han}{2,4}$/u;

function Table(props: { readonly table: NonNullable<Figure['table']>; readonly label: string }) {
  const { columns, rows } = props.table;
  return (
    // A wide table scrolls in its own box, which can be focused by keyboard.
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
                <td key={at} className={HAN_WORD.test(cell) ? 'keep' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
