/** The sources in full, numbered as in the text. A slip's link leads to its entry here. */
import type { Source } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { kindName } from './step-text.ts';
import { RichLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';

export function SourceList({ prose }: { readonly prose: Prose }) {
  return (
    <ol className="sources">
      {prose.story.sources.map((source) => (
        <li key={source.id} id={`s${source.number}`} value={source.number}>
          <SourceEntry prose={prose} source={source} />
        </li>
      ))}
    </ol>
  );
}

/** One source: title, publisher, date, how it was read, link and kind. */
export function SourceEntry({ prose, source }: { readonly prose: Prose; readonly source: Source }) {
  return (
    <>
      {source.href ? (
        <a href={source.href} rel="noopener noreferrer">
          {source.title}
        </a>
      ) : null}
      {`${source.href ? '' : source.title}. ${describe(prose, source)} `}
      {source.note ? (
        <>
          <RichLine runs={runsOf(prose, source.note)} />{' '}
        </>
      ) : null}
      <i>{kindName(prose, source.kind)}</i>
    </>
  );
}

/** Publisher, date, and how it was read. */
function describe({ t }: Prose, source: Source): string {
  const parts = [
    source.publisher,
    source.date,
    source.via && t('source.via', { via: source.via }),
    source.accessed && t('source.accessed', { date: source.accessed }),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
