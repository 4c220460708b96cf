/** What kinds say of their pictures: whole in each language that they speak. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../components/scenes/catalog.g.ts';
import type { Message, Messages } from '../components/scenes/kit/say.ts';

const SCENES = fileURLToPath(new URL('../components/scenes/', import.meta.url));

/** The messages of a kind in a language, by key; what stands for one and for more is one text here. */
async function messagesIn(folder: string, language: string): Promise<ReadonlyMap<string, string>> {
  const file = (await import(join(SCENES, folder, `words.${language}.ts`))) as Messages;
  const [words] = Object.values(file) as unknown as readonly Messages[];
  const textOf = (message: Message) =>
    typeof message === 'string' ? message : Object.values(message).join(' ');
  return new Map(Object.entries(words ?? {}).map(([key, message]) => [key, textOf(message)]));
}
const placesIn = (text = '') =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([name]) => name))].sort();

describe('words of kinds', () => {
  it.each(['kit', '_example', ...KINDS.keys()])(
    'are whole in each language: %s',
    async (folder) => {
      const english = await messagesIn(folder, 'en');
      for (const language of ['de', 'zh-Hans']) {
        const words = await messagesIn(folder, language);
        expect([...words.keys()]).toEqual([...english.keys()]);
        for (const [key, text] of words) {
          expect(text, `${language} ${key}`).not.toBe('');
          expect(placesIn(text), `${language} ${key}`).toEqual(placesIn(english.get(key)));
        }
      }
    },
  );
});
