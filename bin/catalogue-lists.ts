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
  return new Map(
    Object.keys(catalogues.get('en') ?? {}).map((room) => {
      const languages = [...catalogues].filter(([, words]) => room in words);
      const modules = languages.map(([lang, words]) => {
        const shape = lang === 'en' ? 'as const' : `satisfies Wide<typeof en>`;
        return `export const ${lang.replace('-', '')} = ${JSON.stringify(words[room])} ${shape};\n`;
      });
      const entries = languages.map(([lang]) => `'${lang}': ${lang.replace('-', '')}`);
      const header = `/** The words of ${room}. From the catalogues here, by bin/catalogue-lists.ts; never edited. */\n`;
      return [
        `${CATALOGUES}/${room}.g.ts`,
        `${header}import type { Wide } from './languages.ts';\n\n${modules.join('')}export const ${room} = { ${entries.join(', ')} };\n`,
      ];
    }),
  );
}
