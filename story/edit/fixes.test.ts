import { describe, expect, it } from 'vitest';
import { goldenCases } from '../../tests/scripts/read-case.ts';
import { tryFixes } from '../../tests/story/edit/example-fixes.ts';

/** Some golden scripts and what is offered for them; fixes.nightly.test.ts tries all. */
const CASES: readonly (readonly [name: string, ...labels: readonly string[]])[] = [
  ['unknown-ref-bindings', 'Change to “Nearly half were electric.”', 'Change to “Cars sold”'],
  ['looks-like-fact', 'Let it follow the fact “Nearly half were electric.”'],
  ['numbers-chinese', 'Needs no source', 'Make it a fact, from “Statistics Board”'],
  ['words-differ', 'Print the fact’s own number'],
  ['unit-twice', 'Leave the second “people” out'],
  ['flicker-two-steps', 'Keep “range” on stage', 'Keep “line” on stage'],
];

const cases = new Map(goldenCases().map((one) => [one.name, one]));
const tried = (files: ReadonlyMap<string, Uint8Array>, name = '') =>
  tryFixes({ name, files }).flatMap(({ problem: { code }, fixes }) =>
    fixes.map(({ label, wrong }) => ({ code, label, wrong })),
  );

describe('cures', () => {
  it.each(CASES)('of %s', (name, ...labels) => {
    const fixes = tried(cases.get(name)?.files ?? new Map(), name);
    expect(fixes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
    expect([...new Set(fixes.map(({ label }) => label))]).toEqual(labels);
  });

  it('split a text that is too long for a card into steps, and its error names the step', () => {
    const story = new TextDecoder().decode(cases.get('good')?.files.get('story.json'));
    const script = JSON.parse(story) as { chapters: { steps: { id: string; text: string }[] }[] };
    const [step] = script.chapters[0]?.steps ?? [];
    if (!step) throw new Error('good has no step');
    step.text = 'It rains on the hill. '.repeat(450);
    const files = new Map([
      ['story.json', new TextEncoder().encode(JSON.stringify(script, null, 2))],
    ]);
    const [one] = tryFixes({ name: '', files });
    expect(one?.problem).toMatchObject({
      path: `steps/${step.id}/text`,
      message: 'a string of 9,900 characters',
      hint: 'at most 4,000',
    });
    expect(one?.fixes).toEqual([{ label: 'Split it into steps that are short enough', wrong: [] }]);
  });

  it('offer the row of a table that has the number', () => {
    const story = new TextDecoder().decode(cases.get('good')?.files.get('story.json'));
    const script = JSON.parse(story) as {
      chapters: { steps: { text: string }[] }[];
      data: { [id: string]: { rows: unknown[][] } };
    };
    const [step] = script.chapters[0]?.steps ?? [];
    const [table] = Object.values(script.data);
    if (!step || !table) throw new Error('good has neither');
    table.rows = [
      ['x', 'value'],
      ['2015', 47.3],
      ['2020', 12],
    ];
    step.text = 'Sales were 47.3 percent in 2015.';
    const files = new Map([
      ['story.json', new TextEncoder().encode(JSON.stringify(script, null, 2))],
    ]);
    const fixes = tried(files).filter(({ code }) => code === 'unsourced-number');
    expect(fixes.map(({ label }) => label)[0]).toMatch(/^2015: 47\.3, from “/);
    expect(fixes.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
});
