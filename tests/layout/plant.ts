/** How faults are planted in the good story. */

/** Parts of the good story, as deep as a plant needs them. */
export interface Script {
  title: string;
  facts: Record<string, object>;
  data: Record<string, object>;
  scenes: Record<string, { kind?: string; params: Record<string, unknown> }>;
  chapters: { steps: Record<string, unknown>[] }[];
}
export const step = ({ chapters }: Script, id: string) => {
  const found = chapters.flatMap(({ steps }) => steps).find((one) => one['id'] === id);
  if (!found) throw new Error(`the good story has no step ${id}`);
  return found;
};
export const params = ({ scenes }: Script, id: string) => scenes[id]!.params;
export const words = (count: number) =>
  `${Array.from({ length: count }, () => 'bread').join(' ')}.`;
export const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i)); // prettier-ignore

/** 138 words in three paragraphs. */
export const TEXT = many(3, () => words(46)).join('\n\n');

export const points = (script: Script, all: Record<string, readonly [string, number, number]>) => {
  params(script, 'towns')['points'] = Object.fromEntries(
    Object.entries(all).map(([id, [name, lon, lat]]) => [id, { name, lon, lat }]),
  );
  const labels = Object.fromEntries(Object.keys(all).map((id) => [id, true]));
  step(script, 'where')['stage'] = { towns: { labels } };
};

/** Its further words, so that a field of a scene can be put in in one line. */
export const item = (
  script: Script,
  more: Record<string, unknown>,
  tall: Record<string, unknown>,
) => {
  const { items } = params(script, 'end') as { items: Record<string, object> };
  items['bread'] = { ...items['bread'], ...more };
  params(script, 'end')['portrait'] = { items: { bread: tall } };
};
export const put = (script: Script, id: string, fields: Record<string, unknown>) =>
  Object.assign(step(script, id), fields);

/** What is planted, what it is to be called, in which step, and of what the sentence has to speak. */
export type Plant = readonly [string, string, string, (script: Script) => void, RegExp?];
