/** The sources in full, numbered as in the text. A slip's link leads to its entry here. */
import type { Prose } from './context.ts';
import { SourceEntry } from './source-entry.tsx';

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
