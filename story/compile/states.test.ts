import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aspect } from '../scene.ts';
import { compileStory } from './compile.ts';
import { testKinds, testSteps } from '../../tests/story/compile/example-kinds.ts';

/** The gauge in every build of every step. */
function gauges(steps: object[], aspect: Aspect = 'wide') {
  const story = compileStory(testSteps(...steps), testKinds);
  const number = story.scenes.findIndex(({ id }) => id === 'gauge');
  return story.steps.flatMap(({ builds }) =>
    builds.map(({ cast }) => cast[aspect].find(({ scene }) => scene === number)),
  );
}
const states = (steps: object[], aspect?: Aspect) =>
  gauges(steps, aspect).map((placed) => placed?.state);
const stage = (gauge: unknown) => ({ stage: { gauge } });

describe('states', () => {
  it('come on at home, over the defaults, and are complete', () => {
    expect(states([stage({})])).toEqual([{ levels: {}, zoom: 2, tint: 'ink', list: [] }]);
  });

  it('are patches: objects merge, lists are replaced, null goes home', () => {
    expect(
      states([
        stage({ levels: { a: 0.5 }, list: [1, 2], tint: 'gold', zoom: 9 }),
        stage({ levels: { b: 0.2 }, list: [3], zoom: null }),
        stage({ levels: { a: null }, tint: null }),
        stage({ levels: null }),
      ]),
    ).toMatchObject([
      { levels: { a: 0.5 }, tint: '#c9a24a', zoom: 9 },
      { levels: { a: 0.5, b: 0.2 }, list: [3], tint: '#c9a24a', zoom: 2 },
      { levels: { b: 0.2 }, tint: 'ink' },
      { levels: {} },
    ]);
  });

  it('may be like named ones, left to right; home forgets what came before', () => {
    expect(
      states([
        stage({ levels: { c: 3 }, zoom: 7 }),
        stage('full'),
        stage({ like: ['home', 'near', 'full'], levels: { a: 2 } }),
        stage({ like: 'home' }),
      ]),
    ).toMatchObject([
      { zoom: 7 },
      { levels: { a: 1, b: 1, c: 3 }, zoom: 7 },
      { levels: { a: 2, b: 1 }, zoom: 4 },
      { levels: {}, zoom: 2 },
    ]);
    expect(states([stage({}), stage({ like: ['home'] })])[1]).toEqual(states([stage({})])[0]);
  });

  it('start again at home after the scene was off stage', () => {
    const [first, , third] = states([stage({ zoom: 5 }), { stage: {} }, stage({})]);
    expect([first?.['zoom'], third?.['zoom']]).toEqual([5, 2]);
  });

  it('have portrait patches of their own', () => {
    const steps = [stage({ zoom: 5, portrait: { zoom: 1, levels: { a: 1 } } }), stage('near')];
    expect(states(steps)).toMatchObject([{ zoom: 5, levels: {} }, { zoom: 4 }]);
    expect(states(steps, 'tall')).toMatchObject([
      { zoom: 1, levels: { a: 1 } },
      { zoom: 3, levels: { a: 1 } },
    ]);
  });

  it('hold bare values with what they are bound to, in the measure of the kind', () => {
    const bound = { levels: { a: { fact: 'nev' }, b: { fact: 'goal', take: 'high' } } };
    const [first, second, third] = gauges([stage(bound), stage({ zoom: 3 }), stage('full')]);
    expect(first?.state).toMatchObject({ levels: { a: 48 / 20, b: 25 / 20 } });
    expect(first?.boundValues).toEqual({
      'levels/a': {
        ref: 'fact:nev',
        unit: 'percent',
        of: 'sales',
        status: 'measured',
        text: '48%',
      },
      'levels/b': { ref: 'fact:goal:high', unit: 'percent', status: 'target', text: '25%' },
    });
    // Carried on, not divided again; gone once a literal stands in its place.
    expect(second?.state).toMatchObject({ levels: { a: 48 / 20 } });
    expect(second?.boundValues).toEqual(first?.boundValues);
    expect(third?.boundValues).toEqual({});
    expect(gauges([stage(bound)], 'tall')[0]?.state).toMatchObject({ levels: { a: 4.8 } });
  });

  it('may begin a first move elsewhere, only when the scene comes on', () => {
    const steps = [
      { builds: [stage({ from: { zoom: 0.5 }, zoom: 8 }), stage({ zoom: 9 })] },
      { stage: {} },
      stage({ from: 'near' }),
    ];
    expect(gauges(steps).map((placed) => placed?.from?.state['zoom'])).toEqual([
      ...[undefined, 0.5, undefined, undefined, 4],
    ]);
  });
});

describe('a scene that comes on', () => {
  /** The chart's start in every build of every step. */
  const starts = (steps: object[]) => {
    const story = compileStory(testSteps(...steps), testKinds);
    const number = story.scenes.findIndex(({ kind }) => kind === 'chart');
    return story.steps.flatMap(({ builds }) =>
      builds.map(({ cast }) => cast.wide.find(({ scene }) => scene === number)?.from?.state),
    );
  };
  const chart = (state: object) => ({ stage: { chart: state } });
  const empty = { stage: {} };

  it('is drawn from where its kind begins, once, and again when it comes again', () => {
    const steps = [empty, { ...chart({}), builds: [chart({ until: 2015 }), {}] }, empty, chart({})];
    expect(starts(steps)).toEqual([
      ...[undefined, { until: 2000 }, undefined, undefined, undefined, { until: 2000 }],
    ]);
  });

  it('appears where the script says so, begins where it says, and stands behind the title', () => {
    expect(starts([empty, chart({ arrive: 'still' })])[1]).toBeUndefined();
    expect(starts([empty, chart({ from: { until: 2010 } })])[1]).toEqual({ until: 2010 });
    expect(starts([empty, chart({ until: 2000 })])[1]).toBeUndefined();
    expect(starts([chart({})])).toEqual([undefined]);
  });
});

describe('labels and focus', () => {
  const texts = (steps: object[]) =>
    gauges(steps).map((placed) => [
      placed?.labels.map(({ anchor, text }) => `${anchor}: ${text}`),
      placed?.focus,
    ]);

  it('carry over within a step and start empty in the next', () => {
    expect(
      texts([
        {
          stage: { gauge: { labels: { a: ':fact[nev] of *all* :cite[s1]' }, focus: ['b'] } },
          builds: [
            {},
            stage({ labels: { a: null, b: { text: 'B', style: 'note', side: 'left' } } }),
          ],
        },
        {},
        stage({ labels: { a: true } }),
      ]),
    ).toEqual([
      [['b: Part B', 'a: 48% of all'], ['b']],
      [['b: Part B', 'a: 48% of all'], ['b']],
      [['b: B'], ['b']],
      [[], []],
      [['a: Part A'], []],
    ]);
  });

  it('come from home and named states, too', () => {
    expect(texts([stage({ labels: { b: null } }), stage({ like: ['home', 'full'] })])).toEqual([
      [[], []],
      [['b: Part B'], ['a']],
    ]);
  });
});

describe('any history', () => {
  const level = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 9 }));
  const literal = fc.record(
    {
      levels: fc.option(level, { nil: null }),
      zoom: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
      list: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      like: fc.constantFrom('home', 'full', 'near', ['home', 'near'], ['full', 'near']),
      labels: fc.constant({ a: true }),
      portrait: fc.record({ zoom: fc.integer({ min: 1, max: 9 }) }),
    },
    { requiredKeys: [] },
  );
  const bound = fc.constant({ levels: { a: { fact: 'nev' }, b: { fact: 'goal', take: 'low' } } });
  const patch = fc.oneof(literal, bound, fc.constantFrom('full', 'near'));
  const step = fc.option(patch).map((one) => (one === null ? { stage: {} } : stage(one)));
  const aspect = fc.constantFrom('wide' as const, 'tall' as const);

  it('is forgotten by a state that starts from home', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), patch, aspect, (before, last, on) => {
        const local = typeof last === 'string' ? { like: last } : { ...last };
        const likes = 'like' in local ? [local.like].flat() : [];
        const fresh = stage({ ...local, like: ['home', ...likes] });
        const alone = gauges([fresh], on).at(-1);
        expect(gauges([...before, fresh], on).at(-1)).toEqual(alone);
      }),
    );
  });

  it('gives complete states without a binding or null in them', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), aspect, (steps, on) => {
        for (const state of states(steps, on)) {
          if (!state) continue;
          expect(Object.keys(state).sort()).toEqual(['levels', 'list', 'tint', 'zoom']);
          expect(JSON.stringify(state)).not.toMatch(/null|fact/);
        }
      }),
    );
  });
});
