/** A chart into the story: its table as a file, its series with a source, its scene. */
import { ownId } from './names.ts';
import type { Shown } from './pictures.ts';
import type { Chart } from './series.ts';
import type { Shared } from './shared.ts';

/** A line that says where something is from. */
export interface Said {
  readonly text: string;
  readonly line: number;
}
interface About {
  readonly url: string;
  readonly name: string;
  readonly title: string;
  readonly said: Said | undefined;
}

export function addChart(
  shared: Shared,
  chart: Chart,
  { url, name, title, said }: About,
): Shown & { readonly isSourceTaken: boolean } {
  const { kind, csv, series, params, home } = chart;
  const own = said && shared.sources.add(said.text, (text) => shared.words(text, said.line));
  const id = ownId(name, shared.dataIds);
  if (csv !== undefined) {
    const file = shared.pictures.keep('data', id, 'csv', csv);
    shared.data[id] = { title, ...series, sources: [own ?? shared.ownSource()], csv: file };
  }
  const all = csv === undefined ? params : { series: id, ...params };
  const shown = shared.pictures.scene(url, name, kind, all, title, home);
  return { ...shown, isSourceTaken: own !== undefined };
}
