import { describe, expect, it } from 'vitest';
import { factEvidence, isBinding, resolveBinding } from './binding.ts';
import type { StoryScript } from './schema.ts';

const script = {
  facts: {
    nev: {
      claim: 'c',
      value: 47.9,
      unit: 'percent',
      of: 'sales',
      status: 'measured',
      sources: ['a'],
    },
    mva: { claim: 'c', value: [26, 31], unit: 'percent', status: 'estimate', sources: ['a'] },
    said: { claim: 'c', status: 'recorded', sources: ['a'] },
    km: { claim: 'c', value: { series: 'hsr', x: 2015 }, qualifier: 'about' },
    lost: { claim: 'c', value: { series: 'hsr', x: 2014 } },
  },
  data: {
    hsr: {
      title: 'High-speed rail',
      unit: 'kilometer',
      of: 'lines in service',
      status: 'measured',
      sources: ['b'],
      rows: [
        ['x', 'value', 'status', 'sources', 'low', 'high'],
        ['2012', 9356, null, null, null, null],
        [2015, 19000, '', '', null, null],
        ['2025', 50400, 'recorded', 'c d', null, null],
        ['2030', null, 'target', null, 58000, 60000],
      ],
    },
    gdp: {
      title: 'Share',
      status: 'measured',
      entities: { china: 'China', world: 'World' },
      rows: [
        ['entity', 'x', 'value'],
        ['china', '2015', 26],
        ['world', '2015', 100],
      ],
    },
  },
} as unknown as StoryScript;
const ask = (binding: unknown) => {
  if (!isBinding(binding)) throw new Error('not a binding');
  return resolveBinding(script, binding);
};
const fault = (binding: unknown) => {
  const result = ask(binding);
  return result.ok ? undefined : result.fault;
};

describe('bindings', () => {
  it('knows one when it sees one', () => {
    expect(isBinding({ fact: 'a' })).toBe(true);
    expect(isBinding({ series: 'a', x: 1, entity: 'b', take: 'low' })).toBe(true);
    for (const no of [{ fact: 1 }, { fact: 'a', more: 1 }, { x: 1 }, [], null, 'fact', 3])
      expect(isBinding(no)).toBe(false);
  });

  it('gives the value with its evidence', () => {
    expect(ask({ fact: 'nev' })).toEqual({
      ok: true,
      value: 47.9,
      ref: 'fact:nev',
      of: 'sales',
      status: 'measured',
      sources: ['a'],
      form: { unit: 'percent' },
    });
    expect(ask({ fact: 'mva', take: 'high' })).toMatchObject({ value: 31, ref: 'fact:mva:high' });
    expect(ask({ series: 'hsr', x: '2025' })).toMatchObject({
      value: 50400,
      date: '2025',
      status: 'recorded',
      sources: ['c', 'd'],
      ref: 'series:hsr:2025:value',
    });
    expect(ask({ series: 'hsr', x: 2030, take: 'low' })).toMatchObject({ value: 58000 });
    expect(ask({ series: 'gdp', x: 2015, entity: 'china' })).toMatchObject({ value: 26 });
    expect(ask({ series: 'gdp', entity: 'world' })).toMatchObject({ value: 100 });
  });

  it('lets a fact take what its row knows', () => {
    expect(factEvidence(script, 'km')).toEqual({
      value: 19000,
      of: 'lines in service',
      date: '2015',
      status: 'measured',
      sources: ['b'],
      form: { unit: 'kilometer', qualifier: 'about' },
    });
    expect(ask({ fact: 'km' })).toMatchObject({ ref: 'fact:km', value: 19000 });
  });

  it('says what is wrong', () => {
    expect(fault({ fact: 'toString' })).toMatchObject({ code: 'unknown-ref', what: 'fact' });
    expect(fault({ series: 'no' })).toMatchObject({ what: 'series', known: ['hsr', 'gdp'] });
    expect(fault({ series: 'gdp', x: 2015, entity: 'mars' })).toMatchObject({ what: 'entity' });
    expect(fault({ series: 'hsr', x: 2014 })).toMatchObject({
      code: 'no-row',
      matches: 0,
      nearest: ['2012', '2015'],
    });
    expect(fault({ fact: 'lost' })).toMatchObject({ code: 'no-row', x: '2014' });
    expect(fault({ series: 'hsr', x: 2040 })).toMatchObject({ nearest: ['2030'] });
    expect(fault({ series: 'gdp', x: 2015 })).toMatchObject({ matches: 2, add: 'entity' });
    expect(fault({ series: 'hsr' })).toMatchObject({ matches: 4, add: 'x' });
    expect(fault({ fact: 'mva' })).toMatchObject({ code: 'unbindable', why: 'range' });
    expect(fault({ fact: 'said' })).toMatchObject({ why: 'no-value' });
    expect(fault({ fact: 'nev', take: 'low' })).toMatchObject({ why: 'no-range' });
    expect(fault({ series: 'hsr', x: 2030 })).toMatchObject({ what: 'series', why: 'range' });
  });
});
