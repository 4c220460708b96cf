/** Checks the translations beside the script, `story.<lang>.json`. */
import { defined } from '../../defined.ts';
import type { Checked } from '../../problem.ts';
import { isObject } from '../field.ts';
import { reportIssues, type Emit } from '../issues.ts';
import { count, message, plain } from '../message.ts';
import { applyOverlay, textsOf, type Texts } from '../overlay.ts';
import { placeOf, showPath, type JsonFile, type Places } from '../places.ts';
import { readJson } from '../read-json.ts';
import { createReport, severityOf, type Report } from '../report.ts';
import { overlaySchema, type OverlayScript, type StoryScript } from '../schema.ts';
import { nearest } from '../spelling.ts';
import type { Context } from './context.ts';
import { checkLanguage } from './languages.ts';
import { checkString } from './overlay-strings.ts';

/** A story in another language than the original's. */
export interface Edition<T> {
  readonly lang: string;
  readonly translators: readonly string[];
  readonly status: 'draft' | 'reviewed';
  /** The date of the last review against the original. */
  readonly reviewed?: string;
  /**
   * The number of texts to translate, of those without a translation, and of those translated from an older
   * original.
   */
  readonly texts: number;
  readonly missing: number;
  readonly stale: number;
  /** The story in this language, or why it is not shown. Holds only problems of its own file. */
  readonly checked: Checked<T>;
}

/** Checks a translated script like any other. */
export type CheckTranslated = (
  script: StoryScript,
  problems: Report,
  places: Places,
) => StoryScript;

/**
 * Maps places of the translated script to the translation file; problems at other places were reported for
 * the original.
 */
function placesIn(file: JsonFile, script: StoryScript, places: Places): Places {
  const strings = Object.keys((file.value as OverlayScript).strings);
  return {
    ...places,
    of(path, aim) {
      const pathText = showPath(script, path);
      // A list is reported at its items, a view at itself.
      const key = strings.find(
        (one) =>
          pathText === one || pathText.startsWith(`${one}/`) || one.startsWith(`${pathText}/`),
      );
      return key === undefined ? places.of(path, aim) : placeOf(file, ['strings', key], aim);
    },
  };
}

/** The codes that are reported for translations. Lengths, sources and pictures belong to the original. */
const OF_TRANSLATIONS: readonly string[] = ['unequal-views'];

function checkStrings(
  script: StoryScript,
  { lang, strings }: OverlayScript,
  { words, others }: Texts,
  report: Emit,
) {
  const refused = new Set<string>();
  let stale = 0;
  for (const [key, entry] of Object.entries(strings)) {
    const original = words.get(key);
    if (original) {
      const { isStale, isRefused } = checkString({ script, lang }, original, entry, key, report);
      if (isStale) stale += 1;
      if (isRefused) refused.add(key);
      continue;
    }
    const near = nearest(key, words.keys());
    const hint = near && `did you mean ${plain(near)}?`;
    const fault = others.has(key) ? message('notWords', {}) : message('noSuchText', {}, hint);
    report('overlay', ['strings', key], fault, 'key');
  }
  const expected = [...words].filter(([, { isRequired }]) => isRequired);
  const missing = expected.filter(([path]) => !Object.hasOwn(strings, path)).length;
  if (missing > 0) {
    const values = { texts: count(missing, 'text'), all: expected.length };
    report('untranslated', ['strings'], message('untranslated', values), 'key');
  }
  return { lang, refused, texts: expected.length, missing, stale };
}

function checkOverlay(
  context: Context,
  file: JsonFile,
  lang: string,
  problems: Report,
  check: CheckTranslated | undefined,
): Edition<StoryScript> | undefined {
  const report: Emit = (code, path, fault, aim) => {
    if (problems.accepts(code)) problems.add(code, placeOf(file, path, aim), fault);
  };
  const { script, catalog, places } = context;
  const result = overlaySchema.safeParse(file.value);
  if (!isObject(file.value))
    report('wrong-type', [], message('notAnObject', { found: file.value }));
  else if (!result.success)
    reportIssues(overlaySchema, file.value, result.error.issues, [], report);
  if (!result.success) return undefined;
  const overlay = result.data as OverlayScript;
  if (overlay.of !== script.id)
    report('overlay', ['of'], message('overlayOf', { of: overlay.of, id: script.id }));
  if (overlay.lang !== lang)
    report('overlay', ['lang'], message('overlayName', { lang: overlay.lang }));
  if (overlay.lang === script.lang) report('overlay', ['lang'], message('overlaySame', { lang }));
  checkLanguage({ ...context, report }, overlay.lang, ['lang']);
  const texts = textsOf(script, catalog, overlay.lang);
  const { refused, ...counts } = checkStrings(script, overlay, texts, report);
  const about = {
    ...counts,
    translators: overlay.translators ?? [],
    status: overlay.status ?? 'draft',
    ...defined({ reviewed: overlay.reviewed }),
  } as const;
  const translated =
    check && !problems.hasErrors()
      ? applyOverlay(script, overlay, texts, (path) => !refused.has(path))
      : undefined;
  const collected: Report = {
    ...problems,
    add(code, place, fault) {
      const isTold = severityOf(code) === 'error' || OF_TRANSLATIONS.includes(code);
      if (isTold && place.file === file.file) problems.add(code, place, fault);
    },
  };
  const checked = translated && check?.(translated, collected, placesIn(file, translated, places));
  const found = problems.sorted(file.file);
  return {
    ...about,
    checked:
      checked && !problems.hasErrors()
        ? { ok: true, value: checked, problems: found }
        : { ok: false, problems: found },
  };
}

/**
 * Checks every translation beside the script (as written); their problems are also added to the main report.
 * Without `check`, when the original has errors, no translation is valid.
 */
export function checkOverlays(
  context: Context,
  main: string,
  check: CheckTranslated | undefined,
): readonly Edition<StoryScript>[] {
  const stem = main.replace(/\.json$/, '');
  const editions: Edition<StoryScript>[] = [];
  for (const [name, bytes] of context.files) {
    if (!name.startsWith(`${stem}.`) || !name.endsWith('.json') || name === main) continue;
    const lang = name.slice(stem.length + 1, -'.json'.length);
    const problems = createReport();
    const file = readJson(name, bytes, problems);
    const edition = file && checkOverlay(context, file, lang, problems, check);
    for (const { severity: _, code, message: fault, hint, ...place } of problems.sorted(main))
      context.problems.add(code, place, { message: fault, ...defined({ hint }) });
    if (edition) editions.push(edition);
  }
  return editions;
}
