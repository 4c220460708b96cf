import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { controlsOf, type Control } from '../../../story/script/controls.ts';
import { line, optional } from '../../../story/script/schema-words.ts';
import { EntryForm } from '../evidence/entry-form.tsx';
import { bookOf } from '../words/book.ts';
import { WordsContext } from '../words/context.ts';
import { StudioContext, type Studio } from '../studio.ts';
import { ScriptForm } from './script-form.tsx';
import { SCRIPT } from './script.g.ts';

const files = new Map();
/** The form of an object of story.json, as HTML. */
function drawn(schema: string, object: object): string {
  const script = { object: JSON.parse(JSON.stringify(object)) };
  const studio = { files, script, text: JSON.stringify(script), reviewed: undefined };
  const book = bookOf({ files, script }, undefined);
  return renderToStaticMarkup(
    <StudioContext value={studio as unknown as Studio}>
      <WordsContext value={{ book, setActive: () => {}, Entry: EntryForm }}>
        <ScriptForm schema={schema} path={['object']} />
      </WordsContext>
    </StudioContext>,
  );
}
/** A schema as `npm run generate` would add it. */
function add(name: string, fields: z.ZodRawShape): void {
  (SCRIPT as Record<string, readonly Control[]>)[name] = controlsOf(z.strictObject(fields));
}

it('draws a new kind of question, its lists too, from its schema alone', () => {
  const option = z.strictObject({ text: line, mirrored: optional(z.boolean(), 'Turned over.') });
  add('ask/pairs', { question: line, leftHalves: z.array(option).min(2), tries: z.int() });
  const html = drawn('ask/pairs', { leftHalves: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] });
  for (const label of ['Question', 'Left halves 1', 'Tries', 'Remove Left halves 3'])
    expect(html).toContain(label);
});

it('draws a new field of a schema, folded until it has a value', () => {
  add('chapter', { title: line, openingSound: optional(line, 'Heard at its beginning.') });
  expect(drawn('chapter', {})).toMatch(/<details class="picture-group"><summary>More fields/);
  expect(drawn('chapter', { openingSound: 'Rain' })).toContain('Opening sound');
});

it('has a field for the colour of the house, and none for ids', () => {
  const html = drawn('story', { accent: '#aa3311', authors: ['Ada'] });
  expect(html).toMatch(/type="color"[^>]*value="#aa3311"/);
  expect(html).toContain('Author 1');
  expect(html).not.toContain('>Id<');
});

it('has the texts of a step, also one that may be left to the picture', () => {
  const html = drawn('step', { alt: true, notes: '' });
  for (const label of ['Title', 'Card', 'What the picture shows', 'Notes for the presenter'])
    expect(html).toContain(`aria-hidden="true">${label}<`);
});
