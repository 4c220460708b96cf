/** Translations beside the script, `story.<lang>.json`, and the texts that they translate: FORMAT section 10. */
import { isObject } from '../field.ts';
import { reportIssues, type Emit } from '../issues.ts';
import { count, message, plain } from '../message.ts';
import { placeOf, showPath, type JsonFile, type RawPath } from '../places.ts';
import { readJson } from '../read-json.ts';
import { rowsOf } from '../rows.ts';
import { overlaySchema, type OverlayScript } from '../schema.ts';
import { nearest } from '../spelling.ts';
import { parseLine, parseText } from '../text.ts';
import type { Context } from './context.ts';
import { walkScript } from './walk.ts';
import { evidenceIn, reportFaults } from './words.ts';

type Words = string | readonly string[];
interface TextEntry {
  readonly value: Words;
  readonly kind: 'words' | 'line' | 'text';
}
interface Texts {
  readonly words: ReadonlyMap<string, TextEntry>;
  /** Paths of what is there and is no text: ids, numbers, states. */
  readonly others: ReadonlySet<string>;
}
const isKind = (meaning: string | undefined): meaning is TextEntry['kind'] =>
  meaning === 'words' || meaning === 'line' || meaning === 'text';

function textsOf(context: Context): Texts {
  const { script } = context;
  const words = new Map<string, TextEntry>();
  const others = new Set<string>();
  walkScript(context, (value, field, path) => {
    const kind = field?.meta.handscroll;
    const shown = showPath(script, path);
    const isText = typeof value === 'string' || (kind === 'text' && Array.isArray(value));
    if (isText && isKind(kind) && shown !== '$schema') {
      words.set(shown, { value: value as Words, kind });
      return false;
    }
    others.add(shown);
    // Rows may be many, and only those with an id can be translated.
    return !(path[0] === 'data' && path[2] === 'rows');
  });
  for (const [id, series] of Object.entries(script.data))
    for (const row of rowsOf(series))
      for (const key of ['label', 'note'] as const) {
        const value = row[key];
        if (row.id !== undefined && value !== undefined)
          words.set(`data/${id}/rows/${row.id}/${key}`, { value, kind: 'line' });
      }
  return { words, others };
}

function checkString(
  { words, others }: Texts,
  report: Emit,
  key: string,
  entry: OverlayScript['strings'][string],
): void {
  const path: RawPath = ['strings', key];
  const original = words.get(key);
  if (original === undefined) {
    const near = nearest(key, words.keys());
    const hint = near && `did you mean ${plain(near)}?`;
    const fault = others.has(key) ? message('notWords', {}) : message('noSuchText', {}, hint);
    return report('overlay', path, fault, 'key');
  }
  const { text, was } = isObject(entry)
    ? (entry as { text: Words; was?: Words })
    : { text: entry as Words };
  const at = isObject(entry) ? [...path, 'text'] : path;
  if (Array.isArray(original.value) !== Array.isArray(text)) {
    const shape = Array.isArray(original.value) ? 'a list of strings' : 'a string';
    return report('overlay', at, message('otherShape', { shape }));
  }
  if (original.kind !== 'words') {
    const { faults } = original.kind === 'line' ? parseLine(String(text)) : parseText(text);
    reportFaults(report, text, at, faults);
    const [has, wants] = [evidenceIn(text), evidenceIn(original.value)];
    const changes = [
      ...wants
        .filter((one) => !has.includes(one))
        .slice(0, 3)
        .map((one) => `add ${plain(one)}`),
      ...has
        .filter((one) => !wants.includes(one))
        .slice(0, 3)
        .map((one) => `remove ${plain(one)}`),
    ];
    if (changes.length > 0)
      report('overlay', at, message('directivesDiffer', {}, changes.join(', ')));
  }
  if (was !== undefined && JSON.stringify(was) !== JSON.stringify(original.value))
    report('stale', [...path, 'was'], message('stale', {}));
}

function checkOverlay({ problems, script }: Context, file: JsonFile, lang: string, texts: Texts) {
  const report: Emit = (code, path, fault, aim) => {
    if (problems.accepts(code)) problems.add(code, placeOf(file, path, aim), fault);
  };
  if (!isObject(file.value))
    return report('wrong-type', [], message('notAnObject', { found: file.value }));
  const result = overlaySchema.safeParse(file.value);
  if (!result.success)
    return reportIssues(overlaySchema, file.value, result.error.issues, [], report);
  const { of, strings, ...overlay } = result.data as OverlayScript;
  report('not-shown', ['overlay'], message('notShown', {}), 'key');
  if (of !== script.id) report('overlay', ['of'], message('overlayOf', { of, id: script.id }));
  if (overlay.lang !== lang)
    report('overlay', ['lang'], message('overlayName', { lang: overlay.lang }));
  for (const [key, entry] of Object.entries(strings)) checkString(texts, report, key, entry);
  const translatable = [...texts.words].filter(([, { kind }]) => kind !== 'words');
  const missing = translatable.filter(([path]) => !Object.hasOwn(strings, path)).length;
  if (missing > 0) {
    const values = { texts: count(missing, 'text'), all: translatable.length };
    report('untranslated', ['strings'], message('untranslated', values), 'key');
  }
}

/** Every overlay file beside the script. */
export function checkOverlays(context: Context, main: string): void {
  const stem = main.replace(/\.json$/, '');
  let texts: Texts | undefined;
  for (const [name, bytes] of context.files) {
    if (!name.startsWith(`${stem}.`) || !name.endsWith('.json') || name === main) continue;
    const file = readJson(name, bytes, context.problems);
    texts ??= textsOf(context);
    const lang = name.slice(stem.length + 1, -'.json'.length);
    if (file) checkOverlay(context, file, lang, texts);
  }
}
