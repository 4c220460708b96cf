/** The checker's messages about an author's file, from the real checker with a minimal script of a kind. */
import { checkLayout } from '../../components/layout-check/check-layout.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { compileChecked } from '../../story/load.ts';
import type { Problem } from '../../story/problem.ts';
import { checkScript } from '../../story/script/check.ts';

type Files = Readonly<Record<string, Uint8Array | string>>;

const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === 'string' ? new TextEncoder().encode(data) : data;

/** A story of one step that shows a scene of `kind`; `evidence` has the other fields of its script. */
export function storyOf(kind: string, params: object, evidence: object = {}): string {
  return JSON.stringify({
    schemaVersion: 1,
    id: 'own',
    title: 'A file of our own',
    summary: 'A story that shows a file of our own.',
    lang: 'en',
    authors: ['Class 10'],
    ...evidence,
    scenes: { own: { kind, params } },
    chapters: [
      {
        id: 'one',
        title: 'One',
        steps: [
          {
            id: 'whole',
            title: 'The whole of it',
            stage: { own: {} },
            alt: 'What we brought from home.',
            text: 'This is what we brought from home.',
          },
        ],
      },
    ],
  });
}

/**
 * A story that shows an SVG both as a picture and as a drawing and contains a third copy that nothing uses.
 */
export function pictureAndDrawing(svg: string): ReadonlyMap<string, Uint8Array> {
  const params = (file: string) => ({ file, alt: 'A square.', credit: 'Class 10' });
  const script = storyOf('image', { picture: params('picture.svg') })
    .replace(
      '"scenes":{',
      `"scenes":{"drawn":${JSON.stringify({ kind: 'drawing', params: params('drawing.svg') })},`,
    )
    .replace('"stage":{', '"stage":{"drawn":{},');
  const names = ['picture.svg', 'drawing.svg', 'left.svg'];
  return new Map([
    ...names.map((name) => [name, bytesOf(svg)] as const),
    ['story.json', bytesOf(script)],
  ]);
}

/** The problems of a script with these files, as `npx handscroll check` finds them. */
export async function problemsWith(script: string, files: Files): Promise<readonly Problem[]> {
  const all = new Map(
    Object.entries({ ...files, 'story.json': script }).map(([name, data]) => [name, bytesOf(data)]),
  );
  const checked = checkScript(all, catalog);
  if (!checked.ok) return checked.problems;
  const compiled = await compileChecked(checked, all, catalog);
  if (!compiled.ok) return compiled.problems;
  return [...checked.problems, ...checkLayout(compiled.value, checked.value, all)];
}

/** A problem as one line: severity, sentence, hint. */
export const lineOf = ({ severity, message, hint }: Problem): string =>
  `${severity}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
