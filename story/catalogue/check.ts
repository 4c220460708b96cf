/** Checks the catalogues: every language has the messages of English, with their arguments and its own plural forms. */
import { IntlMessageFormat } from 'intl-messageformat';

/** What a catalogue contains, or a part of it. */
export type Part = string | { readonly [key: string]: Part };

/** Every message with its path. */
export const messagesIn = (part: Part, path = ''): readonly (readonly [string, string])[] =>
  typeof part === 'string'
    ? [[path, part]]
    : Object.entries(part).flatMap(([key, below]) =>
        messagesIn(below, path === '' ? key : `${path}.${key}`),
      );

/** The types of parts of a message, as the parser numbers them. */
const [TEXT, PLURAL] = [0, 6];
type Element = ReturnType<IntlMessageFormat['getAst']>[number];
/** The arguments of a message in ICU form, and the forms of those that are counted. */
export function argumentsOf(message: string, lang: string) {
  const [names, forms] = [new Set<string>(), new Map<string, readonly string[]>()];
  const read = (elements: readonly Element[]) => {
    for (const element of elements) {
      if ('value' in element && element.type !== TEXT) names.add(element.value);
      if (!('options' in element)) continue;
      if (element.type === PLURAL) forms.set(element.value, Object.keys(element.options));
      for (const option of Object.values(element.options)) read(option.value);
    }
  };
  read(new IntlMessageFormat(message, lang).getAst());
  return { names: [...names].sort(), forms };
}

function faultsIn(lang: string, text: string, english: string): readonly string[] {
  try {
    const { names, forms } = argumentsOf(text, lang);
    const expected = argumentsOf(english, 'en').names;
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    const lacking = [...forms.values()].flatMap((given) =>
      pluralCategories.filter((form) => !given.includes(form)),
    );
    return [
      ...(text.trim() === '' ? ['is empty'] : []),
      ...expected.filter((name) => !names.includes(name)).map((name) => `lacks {${name}}`),
      ...names.filter((name) => !expected.includes(name)).map((name) => `has {${name}}, which English has not`), // prettier-ignore
      ...lacking.map((form) => `lacks the plural form "${form}" of ${lang}`),
    ];
  } catch (error) {
    return [`is no ICU message: ${error instanceof Error ? error.message : ''}`];
  }
}

/** A sentence for each fault of a catalogue; a language may leave out a room, but nothing inside one. */
export function catalogueFaults(lang: string, words: Part, english: Part): readonly string[] {
  const known = new Map(messagesIn(english));
  const given = new Map(messagesIn(words));
  const rooms = new Set(Object.keys(words));
  const missing = [...known.keys()].filter((path) => rooms.has(path.split('.', 1)[0] ?? '') && !given.has(path)); // prettier-ignore
  return [
    ...missing.map((path) => `${path} is missing`),
    ...[...given].flatMap(([path, text]) => {
      const original = known.get(path);
      return original === undefined
        ? [`${path}: English has no such message`]
        : faultsIn(lang, text, original).map((fault) => `${path} ${fault}`);
    }),
  ].map((fault) => `${lang}.json: ${fault}`);
}
