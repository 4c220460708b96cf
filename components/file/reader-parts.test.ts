import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { joinParts, partsFor, type ReaderParts } from './reader-parts.ts';

const part = (asks: readonly string[], only?: ReaderParts['parts'][string]['only']) => ({
  address: '/x.js',
  asks,
  ...(only && { only }),
});
const reader: ReaderParts = {
  ...{ version: '1', first: [], sheets: {}, latin: '', entry: './client.js' },
  parts: {
    './client.js': part(['./kit.js', './bars.js', './map.js', './canvas.js', './asks.js']),
    './kit.js': part([]),
    './bars.js': part(['./kit.js', './axis.js'], 'kind:bars'),
    './axis.js': part(['./client.js']),
    './map.js': part(['./atlas.js'], 'kind:map'),
    './atlas.js': part([]),
    './canvas.js': part(['./three.js'], 'canvas'),
    './three.js': part([]),
    './asks.js': part([], 'asks'),
  },
};

describe('the program of a file', () => {
  it('has the parts of its kinds, its canvas and its questions, and those that they ask for', () => {
    const needed = (kinds: readonly string[], canvas = false, asks = false) =>
      partsFor(reader, { kinds: new Set(kinds), canvas, asks });
    expect(needed(['bars'])).toEqual(['./axis.js', './bars.js', './client.js', './kit.js']);
    expect(needed([], true, true)).toEqual([
      './asks.js',
      './canvas.js',
      './client.js',
      './kit.js',
      './three.js',
    ]);
  });

  it('runs each part once, when it is first asked for, and knows what changes in another', () => {
    const codes = new Map([
      ['./a.js', 'var b=require("./b.js");b.add();log.push(require("./b.js").n)'],
      ['./b.js', 'log.push("b");var n=1;module.exports={get n(){return n},add(){n+=1}}'],
      ['./c.js', 'log.push("c")'],
    ]);
    const log: unknown[] = [];
    runInNewContext(joinParts('./a.js', codes), { log });
    expect(log).toEqual(['b', 2]);
  });
});
