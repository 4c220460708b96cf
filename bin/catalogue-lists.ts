/** Generates the modules that programs read words from: one for each room of the catalogues in story/catalogue. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CATALOGUES = 'story/catalogue';
export type Catalogue = { readonly [room: string]: unknown };

/** Language -> its catalogue, English first. */
export function readCatalogues(root: string): ReadonlyMap<string, Catalogue> {
  const languages = readdirSync(join(root, CATALOGUES)).flatMap((file) =>
    file.endsWith('.json') ? [file.slice(0, -5)] : [],
  );
  languages.sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
  return new Map(
    languages.map((lang) => {
      const text = readFileSync(join(root, CATALOGUES, `${lang}.json`), 'utf8');
      return [lang, JSON.parse(text) as Catalogue];
    }),
  );
}

/** File -> text. The English words are literal types, from which arguments of messages are known. */
export function catalogueLists(root: string): ReadonlyMap<string, string> {
  const catalogues = readCatalogues(root);
  const lists = new Map<string, string>();
  const write = (room: string, ...lines: readonly string[]) => {
    const header = `/** The words of ${room}. From the catalogues here, by bin/catalogue-lists.ts; never edited. */`;
    lists.set(`${CATALOGUES}/${room}.g.ts`, `${[header, ...lines].join('\n')}\n`);
  };
  const { studio = {}, ...rooms } = catalogues.get('en') ?? {};
  for (const room of Object.keys(rooms)) {
    const languages = [...catalogues].filter(([, words]) => room in words);
    const modules = languages.map(([lang, words]) => {
      const shape = lang === 'en' ? 'as const' : `satisfies Wide<typeof en>`;
      return `export const ${lang.replace('-', '')} = ${JSON.stringify(words[room])} ${shape};`;
    });
    const entries = languages.map(([lang]) => `'${lang}': ${lang.replace('-', '')}`);
    const table = `export const ${room} = { ${entries.join(', ')} };`;
    write(room, `import type { Wide } from './languages.ts';\n`, ...modules, table);
  }
  // Each part of the studio loads its own English words; another language is one module, for those who speak it.
  const imports = `import { studioWords } from '../spoken.ts';\n\nexport { say } from '../spoken.ts';`;
  for (const [part, words] of Object.entries(studio as Catalogue)) {
    const called = `studioWords('${part}', ${JSON.stringify(words)} as const)`;
    write(`studio/${part}`, imports, `export const words = /* @__PURE__ */ ${called};`);
  }
  const loaders = [...catalogues].flatMap(([lang, { studio: words }]) => {
    if (lang === 'en' || !words) return [];
    write(`studio/in-${lang}`, `export const words = ${JSON.stringify(words)};`);
    return `  '${lang}': async () => (await import('./studio/in-${lang}.g.ts')).words,`;
  });
  write('studio', 'export const studio = {', '  en: async () => ({}),', ...loaders, '};');
  return lists;
}
