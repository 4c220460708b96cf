/** Every still is the picture that was last looked at. `UPDATE=1` writes down what is drawn now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../components/scenes/catalog.g.ts';
import {
  difference,
  drawDigests,
  engine,
  readDigests,
  writeDigests,
  type Digests,
} from './still-digests.ts';

const FILE = fileURLToPath(new URL('still-digests.txt', import.meta.url));
const saved = readDigests(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');

describe('digests of stills', () => {
  let now: Digests;
  beforeAll(async () => {
    now = await drawDigests();
  }, 180_000);

  it('are those written down', () => {
    const message = difference(saved, now);
    if (process.env['UPDATE'] === '1') {
      // An engine that draws the same is one more witness; after a change it is the only one.
      const engines =
        message === undefined ? [...new Set([...saved.engines, engine])].sort() : [engine];
      writeFileSync(FILE, writeDigests({ engines, digests: now }));
    } else expect(message).toBeUndefined();
  });

  it('cover every kind, both stages and forced colours', () => {
    const names = [...now.keys()];
    for (const kind of KINDS.keys())
      for (const end of ['.wide', '.wide.hc', '.tall', '.tall.hc'])
        expect(
          names.some((name) => name.startsWith(`_scene-${kind}/`) && name.endsWith(end)),
          `${kind}${end}`,
        ).toBe(true);
  });
});

describe('the sentence about a difference', () => {
  const was = {
    engines: ['V8 1.0 x64'],
    digests: new Map([
      ['a/b.wide', '1'],
      ['a/c.wide', '2'],
    ]),
  };

  it('names what changed, came and went, and how to go on', () => {
    const message = difference(
      was,
      new Map([
        ['a/b.wide', '9'],
        ['a/d.wide', '3'],
      ]),
      'V8 1.0 x64',
    );
    expect(message).toContain(
      '1 of 2 stills differ: a/b.wide; 1 are new: a/d.wide; 1 are gone: a/c.wide.',
    );
    expect(message).toContain('UPDATE=1 npx vitest run tests/still-digests');
    expect(message).not.toContain('BEWARE');
  });

  it('warns loudly on an engine that nobody measured', () => {
    const now = new Map([
      ['a/b.wide', '9'],
      ['a/c.wide', '2'],
    ]);
    expect(difference(was, now, 'V8 2.0 arm64')).toContain('BEWARE');
    expect(difference(was, was.digests, 'V8 2.0 arm64')).toBeUndefined();
  });

  it('reads what it writes', () => {
    expect(readDigests(writeDigests(was))).toEqual(was);
  });
});
