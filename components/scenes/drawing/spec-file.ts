/**
 * Reads an SVG file for checker and compiler: what a page draws of it, what is left out, and why it
 * can't be drawn.
 */
import type { ReadFile, SceneFault } from '../../../story/scene.ts';
import { type DrawingFile, LIMITS, type Params } from './params.ts';
import { type Fitted, readFitted } from './spec-fit.ts';
import { drawingFileOf } from './spec-found.ts';
import { givenNames, idOf, nameIndex, type NamedPart, partsIn } from './spec-parts.ts';
import { TooMuch } from './spec-reading.ts';
import { DEEPEST, type Element, treeOf } from './spec-xml.ts';

type Faults = readonly SceneFault[];
const count = (n: number) => n.toLocaleString('en');
const warning = (message: string, hint?: string): SceneFault => ({
  path: ['file'],
  message,
  ...(hint && { hint }),
  isWarning: true,
});

/** The elements of each part: of the parts that a script names, else of those in the file. */
function partsOf(
  params: Params,
  root: Element,
): { readonly parts: readonly NamedPart[]; readonly faults: Faults } {
  if (!params.parts) {
    const { parts, count: named } = partsIn(root);
    const none = warning(
      `in ${params.file} no part has a name`,
      'name layers or objects in your program, to show or label one of them',
    );
    const many = warning(
      `${params.file} names ${count(named)} parts, the first ${parts.length} are taken`,
      'name those that you need in "parts"',
    );
    return { parts, faults: named === 0 ? [none] : named > parts.length ? [many] : [] };
  }
  const index = nameIndex(root);
  const faults: SceneFault[] = [];
  const parts = Object.entries(params.parts).map(([id, part]) => {
    const partName = typeof part === 'string' ? part : part.part;
    const elements = index.get(partName) ?? index.get(idOf(partName, 0)) ?? [];
    const path = typeof part === 'string' ? ['parts', id] : ['parts', id, 'part'];
    const message = `${params.file} has no layer, id or class "${partName}"`;
    if (elements.length === 0)
      faults.push({ path, message, wanted: partName, known: givenNames(index) });
    return { id, name: typeof part === 'string' ? partName : part.name, elements };
  });
  return { parts, faults };
}

const HINTS: { readonly [what: string]: string } = {
  'a picture inside': 'bring it by itself, as a scene of the kind image',
  'turned words': 'set them level in your program',
  'a filter': 'shadows and blurs are not drawn',
  'an address outside the file': 'nothing is fetched: embed it',
};
function warningsOf({ read }: Fitted, file: string): Faults {
  const omissions = [...read.told].map(([what, { line, said, count: times }]) => {
    const more = times > 1 ? `, and ${times - 1} more` : '';
    const hint = HINTS[what];
    return warning(
      `${file}, line ${line}: ${what}${said ? ` "${said}"` : ''}; left out${more}`,
      hint,
    );
  });
  const many = read.words.length - LIMITS.words;
  if (many <= 0) return omissions;
  const message = `${file} has ${count(read.words.length)} words, ${LIMITS.words} are printed`;
  return [...omissions, warning(message, 'the largest stay')];
}

interface Result {
  readonly found?: DrawingFile;
  readonly faults: Faults;
}

function resultOf(params: Params, bytes: Uint8Array): Result {
  const { file } = params;
  const fault = (message: string, hint: string): Result => ({
    faults: [{ path: ['file'], message: `${file} ${message}`, hint }],
  });
  if (bytes.byteLength > LIMITS.bytes)
    return fault(
      `has ${count(Math.ceil(bytes.byteLength / 1024))} KB, ${LIMITS.bytes / 1024} are allowed`,
      'simplify its paths, or write fewer decimals',
    );
  const tree = treeOf(bytes);
  if (tree === 'deep')
    return fault(`has elements more than ${DEEPEST} levels deep`, 'ungroup some of them');
  const { parts, faults } = partsOf(params, tree.root);
  const partOf = new Map<Element, string[]>();
  for (const { id, elements } of parts)
    for (const one of elements) partOf.set(one, [...(partOf.get(one) ?? []), id]);
  try {
    const reading = readFitted(tree, partOf);
    if (showsNothing(reading))
      return reading.read.told.has('a picture inside')
        ? fault(
            'holds a picture and no drawing',
            'bring the picture by itself, as a scene of the kind image',
          )
        : fault(
            'draws nothing',
            'export what is to be seen; what is hidden, or only defined, is not drawn',
          );
    return {
      found: drawingFileOf(reading, parts),
      faults: [...faults, ...warningsOf(reading, file)],
    };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return error.what === 'shapes'
      ? fault(
          `draws more than ${count(LIMITS.shapes)} shapes`,
          'simplify it, or join paths that look alike',
        )
      : fault('copies its own shapes over and over', 'save it without clones, or as plain SVG');
  }
}

/** Whether nothing of it can be seen: no shape, or all of them without extent or outside of the page. */
function showsNothing({ read, page }: Fitted): boolean {
  if (read.shapes + read.words.length === 0) return true;
  const { box } = read;
  if (!box) return false;
  const { x, y, width, height } = box;
  const isOutside =
    x > page.x + page.width ||
    y > page.y + page.height ||
    x + width < page.x ||
    y + height < page.y;
  return isOutside || Math.max(width, height) === 0;
}

/** The last result for some bytes: checker and compiler each ask twice. */
const known = new WeakMap<Uint8Array, { readonly of: string; readonly result: Result }>();

/** See `SceneSpec.withFiles`. */
export function withFiles(
  params: Params,
  file: ReadFile,
): { readonly params: Params; readonly faults: Faults } {
  const bytes = file(params.file);
  // A missing file has already been reported.
  if (!bytes) return { params, faults: [] };
  const of = JSON.stringify([params.file, params.parts]);
  const before = known.get(bytes);
  const result = before?.of === of ? before.result : resultOf(params, bytes);
  known.set(bytes, { of, result });
  return {
    params: { ...params, ...(result.found && { found: result.found }) },
    faults: result.faults,
  };
}
