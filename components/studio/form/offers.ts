/** What a script's own field may name, by the field's name. */
import { spoken } from '../../../story/catalogue/spoken.ts';
import { wordsOf } from '../../../story/edit/places.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { printedWords } from '../../../story/catalogue/printed.ts';
import { words as evidence } from '../../../story/catalogue/studio/evidence.g.ts';
import { LOOKS, THEMES } from '../../themes/themes.ts';
import type { Choices } from '../fields.tsx';
import { readable } from '../pictures/names.ts';

const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC 4.0', 'CC0 1.0'];
const LANGUAGES = 'en en-GB de fr es it pt nl pl tr uk ar zh-Hans ja'.split(' ');
const named = (values: Iterable<string>, nameOf = (value: string) => value): Choices =>
  [...values].map((value) => [value, nameOf(value)]);

export const OFFERS: Readonly<Record<string, (script: JsonObject) => Choices>> = {
  kind: () => Object.entries(evidence.kinds),
  status: () => Object.entries(printedWords(spoken().lang).status),
  license: () => named(LICENCES),
  lang: () => {
    const names = new Intl.DisplayNames(spoken().lang, { type: 'language' });
    return named(LANGUAGES, (tag) => names.of(tag) ?? tag);
  },
  theme: () => named(LOOKS.keys(), readable),
  mood: (script) =>
    named(THEMES.get(wordsOf(script['theme']) || 'silk')?.moods.keys() ?? [], readable),
};
