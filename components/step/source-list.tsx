/** Sources in full, numbered as in the text. A footnote's link leads to its entry here. */
import type { Source } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { richLine } from './rich-text.tsx';
import { runsOf } from './runs.ts';
import { kindName } from './step-text.ts';

export function SourceList(props: {
  readonly prose: Prose;
  /** The sources of one figure; all of the story's when left out, to which marks lead. */
  readonly of?: readonly string[];
}) {
  const { prose, of } = props;
  const { stop, space } = prose.punctuation;
  const sources = of ? of.flatMap((id) => prose.sources.get(id) ?? []) : prose.story.sources;
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.id} id={of ? undefined : `s${source.number}`} value={source.number}>
          {source.href ? (
            <a href={source.href} rel="noopener noreferrer">
              {source.title}
            </a>
          ) : null}
          {`${source.href ? '' : source.title}${stop}${space}${describe(prose, source)}${space}`}
          {source.note ? <>{richLine(runsOf(prose, source.note))} </> : null}
          <i>{kindName(prose, source.kind)}</i>
        </li>
      ))}
    </ol>
  );
}

/** Publisher, date, and how it was accessed. */
function describe({ t, punctuation }: Prose, { publisher, date, via, accessed }: Source): string {
  const parts = [
    publisher,
    date,
    via && t('source.via', { via }),
    accessed && t('source.accessed', { date: accessed }),
  ];
  return parts.filter(Boolean).join(punctuation.comma) + punctuation.stop;
}
