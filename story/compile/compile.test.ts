import { describe, expect, it } from 'vitest';
import { compileStory } from './compile.ts';
import { testKinds, testScript, testSteps } from '../../tests/story/compile/example-kinds.ts';

const compile = (...steps: object[]) => compileStory(testSteps(...steps), testKinds);

describe('compileStory', () => {
  it('writes every default in', () => {
    const story = compile({});
    expect(story).toMatchObject({
      theme: 'silk',
      dir: 'ltr',
      name: 'A test',
      title: [{ text: 'A ' }, { type: 'emphasis' }],
      readingMinutes: 1,
      facts: {},
      sources: [],
      terms: {},
    });
    expect(story.chapters).toMatchObject([{ number: 1, mood: 'day', steps: ['s-0'] }]);
    expect(story.steps).toMatchObject([
      { layout: { wide: 'side', tall: 'side' }, mood: 'day', hold: 0, print: 'hold', views: [] },
    ]);
    expect(story.steps[0]?.builds).toEqual([
      {
        start: 0,
        end: 1,
        settled: 0.4,
        ease: 'in-out',
        stop: true,
        length: 1,
        portraitLength: 1,
        cast: { wide: [], tall: [] },
        text: [],
        narration: { text: '' },
      },
    ]);
  });

  it('leaves out who is still to be named', () => {
    const authorsOf = (authors?: readonly string[]) => {
      const { authors: _, ...script } = testSteps({});
      return compileStory({ ...script, ...(authors && { authors }) }, testKinds).authors;
    };
    expect(authorsOf(['[Your name]', 'Ada [Class 9]'])).toEqual(['Ada [Class 9]']);
    expect(authorsOf(['[Your name]'])).toEqual([]);
    expect(authorsOf()).toEqual([]);
  });

  it('is frozen and survives JSON', () => {
    const story = compile({
      text: 'A :fact[goal].',
      stage: { gauge: { levels: { a: -0 } }, chart: {} },
    });
    expect(JSON.parse(JSON.stringify(story))).toStrictEqual(story);
    expect(Object.isFrozen(story.steps[0]?.builds[0]?.cast.wide[0]?.state)).toBe(true);
  });

  it('shares a step among its builds by their lengths', () => {
    const [, step] = compile(
      {},
      {
        length: 2,
        builds: [
          { move: 1, id: 'mid', portrait: { length: 3 } },
          { move: 0, length: 0.5, stop: true },
        ],
        hold: 'mid',
        portrait: { length: 4, layout: 'over' },
      },
    ).steps;
    const shares = step?.builds.map(({ start, settled, end }) => [start, settled, end]);
    const expected = [
      [0, (2 / 3.5) * 0.4, 2 / 3.5],
      [2 / 3.5, 3 / 3.5, 3 / 3.5],
      [3 / 3.5, 3 / 3.5, 1],
    ];
    expect(shares?.flat()).toEqual(expected.flat().map((share) => expect.closeTo(share, 12)));
    expect(step).toMatchObject({ hold: 1, layout: { wide: 'side', tall: 'over' } });
    expect(step?.builds.map(({ portraitLength }) => portraitLength)).toEqual([4, 3, 0.5]);
  });

  it('gives the very first build a stop after its title, and a change where a scene says where it starts', () => {
    const starts = (from?: object) => {
      const [first] = compile({
        stage: { gauge: { levels: { a: 3 }, ...(from && { from }) } },
      }).steps;
      const [build] = first?.builds ?? [];
      return [build?.settled, build?.cast.wide[0]?.from !== undefined];
    };
    expect(starts()).toEqual([0.4, false]);
    expect(starts({ levels: { a: 1 } })).toEqual([0.4, true]);
    // On a stage where the start is where it stands anyway, nothing moves.
    expect(starts({ levels: { a: 3 } })).toEqual([0.4, false]);
  });

  it('takes a hold by the step itself, and gives the held build the alt of the step', () => {
    const [, step, last] = compile(
      {},
      { hold: 's-1', alt: 'A', builds: [{ alt: 'B' }] },
      { alt: 'C', builds: [{}, {}] },
    ).steps;
    expect([step?.hold, last?.hold]).toEqual([0, 2]);
    expect(step?.builds).toMatchObject([{ alt: [{ text: 'A' }] }, { alt: [{ text: 'B' }] }]);
    expect(last?.builds.map(({ alt }) => alt !== undefined)).toEqual([false, false, true]);
  });

  it('numbers sources by first use and keeps what is used alone', () => {
    const story = compile({ text: 'Now :fact[goal|a fifth] and :term[flow].' });
    expect(story.sources.map(({ id, number, href }) => [id, number, href])).toEqual([
      ['s1', 1, 'https://example.org/1'],
      ['s2', 2, undefined],
      ['s3', 3, undefined],
    ]);
    expect(Object.keys(story.facts)).toEqual(['goal', 'nev']);
    expect(story.facts['goal']).toMatchObject({
      text: '20–25%',
      confidence: 'high',
      claim: [{ text: 'See ' }, { type: 'fact', fact: 'nev', text: '48%' }, { text: '.' }],
      sources: [{ id: 's1', at: 'p. 4' }],
    });
    expect(story.terms['flow']?.definition).toHaveLength(1);
  });

  it('prints marks as readers get them', () => {
    const [step] = compile(
      {
        text: 'See [there](#s-1), :figure[s-1], :figure[s-0], :plain[100] :lang[ar|س] :cite[s1|p. 2]',
      },
      { title: 'Second', stage: { chart: {} } },
    ).steps;
    const [block] = step?.builds[0]?.text ?? [];
    expect(block).toMatchObject({
      children: [
        { text: 'See ' },
        { type: 'link', href: '#one/s-1' },
        { text: ', ' },
        { type: 'figure', step: 's-1', number: 1 },
        { text: ', ' },
        { type: 'link', href: '#one/s-0' },
        { text: ', ' },
        { text: '100' },
        { text: ' ' },
        { type: 'lang', lang: 'ar', text: 'س' },
        { text: ' ' },
        { type: 'cite', source: 's1', at: 'p. 2' },
      ],
    });
    expect(step?.builds[0]?.narration.text).toBe('See there, Figure 1, S, 100 س');
  });

  it('puts canvases first and gives scenes their data, without sources', () => {
    const story = compile({ stage: { gauge: {}, chart: { until: '2025-07' } } });
    expect(story.scenes.map(({ id }) => id)).toEqual(['gauge', 'chart']);
    const [gauge, chart] = story.scenes;
    expect(gauge?.params).toEqual({ wide: { goal: 20 }, tall: { goal: 10 } });
    expect(gauge?.data).toEqual({});
    expect(chart?.params.wide).toEqual({ series: 'km', title: 'At 48%' });
    expect(chart?.data['km']?.rows).toEqual([
      { x: '2015', at: 2015, value: 19000, status: 'measured', text: '19,000 km' },
      { x: '2025-07', at: 2025.5, value: 50400, status: 'measured', text: '50,400 km' },
      { x: '2030', at: 2030, value: 60000, status: 'target', text: '60,000 km' },
    ]);
    expect(story.steps[0]?.builds[0]?.cast.wide[1]?.state).toEqual({ until: 2025.5 });
  });
});

describe('params', () => {
  it('hold objects that look like bindings where no value is bound, and null', () => {
    const params = { series: 'km', second: { series: 'km' } };
    const compiled = (more: object) =>
      compileStory(testScript({ scenes: { chart: { kind: 'chart', params: more } } }), testKinds)
        .scenes[0]?.params.wide;
    expect(compiled(params)).toEqual(params);
    expect(compiled({ ...params, second: null })).toEqual({ series: 'km', second: null });
  });
});

describe('figures', () => {
  it('are steps with bound evidence, numbered by order', () => {
    const story = compile(
      { stage: { gauge: {} } },
      { stage: { gauge: { levels: { a: { fact: 'goal', take: 'low' } } } } },
      { figure: false, stage: { gauge: {} } },
      { stage: { chart: {} }, figure: { rule: 'R', note: 'N' } },
    );
    expect(story.steps.map(({ figure }) => figure?.number)).toEqual([undefined, 1, undefined, 2]);
    expect(story.steps[1]?.figure).toMatchObject({
      title: [{ text: 'S' }],
      caveats: ['A note.'],
      sources: ['s1'],
      statuses: ['target'],
      table: {
        columns: ['What', 'Value', 'Date', 'Status'],
        rows: [['See 48%.', '20%', '', 'target']],
      },
    });
    expect(story.steps[3]?.figure).toEqual({
      number: 2,
      title: [{ type: 'text', text: 'Lines' }],
      rule: [{ type: 'text', text: 'R' }],
      note: [{ type: 'text', text: 'N' }],
      caveats: ['Counted anew.'],
      sources: ['s1'],
      statuses: ['measured', 'target'],
      table: {
        columns: ['Date', 'Lines in service'],
        rows: [
          ['2015', '19,000 km'],
          ['July 2025', '50,400 km'],
          ['2030', '60,000 km (target)'],
        ],
      },
    });
  });

  it('tell an event by its words, whatever number says of which sort it is', () => {
    const { data } = testSteps({});
    const acts = {
      title: 'Acts',
      status: 'recorded',
      sources: ['s1'],
      entities: { walls: 'Walls' },
      rows: [
        ['x', 'entity', 'value', 'label'],
        ['2015-03', 'walls', 1, 'First wall'],
        ['2019', 'walls', 0, 'First wall; taken down'],
      ],
    };
    const script = testSteps({ stage: { chart: {} }, figure: { table: 'acts' } });
    const [step] = compileStory(
      { ...script, data: { ...data, acts } } as typeof script,
      testKinds,
    ).steps;
    expect(step?.figure?.table).toEqual({
      columns: ['Date', 'Walls'],
      rows: [
        ['March 2015', 'First wall'],
        ['2019', 'First wall; taken down'],
      ],
    });
  });

  it('may leave their table out or take another', () => {
    const [without, other] = compile(
      { stage: { chart: {} }, figure: { table: false, title: 'T' } },
      { stage: { gauge: { levels: { a: { fact: 'nev' } } } }, figure: { table: 'km' } },
    ).steps;
    expect(without?.figure).not.toHaveProperty('table');
    expect(without?.figure?.title).toEqual([{ type: 'text', text: 'T' }]);
    expect(other?.figure?.table?.rows).toHaveLength(3);
    expect(other?.figure?.title).toEqual([{ type: 'text', text: 'Sales' }]);
  });
});
