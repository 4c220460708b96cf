/** A translation beside the script: FORMAT section 10. */
import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { id, lang, text } from './schema-words.ts';

export const overlaySchema = z
  .strictObject({
    overlay: z.literal(1).describe('The version of the overlay format: 1.'),
    of: id.describe('The id of the story it translates.'),
    lang: lang.describe('The language of its strings.'),
    strings: z
      .record(
        z.string().max(300),
        z.union([
          text,
          z.strictObject({
            was: text.describe('The original that was translated.'),
            text: text.describe('The translation.'),
          }),
        ]),
      )
      .refine((map) => Object.keys(map).length <= 20_000, {
        error: 'too-many:20000',
        abort: true,
      })
      .describe(
        `Path -> translation, in the shape of the original; a text of up to ${LIMITS.text} letters.`,
      ),
  })
  .describe('An overlay: the words of a story in another language.');
