import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { FENCED } from './fenced.ts';
import { ROOMS, type Room } from './rooms.ts';

const TOP = ['app', 'bin', 'components', 'story', 'tests'];

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
  /** Names taken from the target, as it calls them. */
  readonly names: readonly string[];
}

function sources(): readonly string[] {
  const inside = TOP.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      // The bench has packages of its own.
      .filter((name) => !name.includes('/node_modules/')),
  );
  const settings = readdirSync('.').filter((name) => !name.startsWith('next-env'));
  return [...settings, ...inside].filter((name) => /\.(ts|tsx|mjs|cjs)$/.test(name)).sort();
}

const roomOf = (file: string): Room | undefined => ROOMS.find(({ files }) => files.test(file));

function bindings(clause: ts.ImportClause | undefined): readonly ts.ImportSpecifier[] {
  const named = clause?.namedBindings;
  return named && ts.isNamedImports(named) ? [...named.elements] : [];
}

/** Imports, exports from elsewhere, and lazy imports of one file. */
export function importsOf(from: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const add = (target: string, typeOnly: boolean, names: readonly string[] = []) =>
    found.push({ from, target, typeOnly, names });
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const parts = bindings(clause);
      const isComplete = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const each = parts.length > 0 && !clause?.name && parts.every((part) => part.isTypeOnly);
      add(
        node.moduleSpecifier.text,
        isComplete || each,
        parts.map((part) => (part.propertyName ?? part.name).text),
      );
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, node.isTypeOnly);
    else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      add(node.arguments[0].text, false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.Latest, true));
  return found;
}

const isLocal = (target: string) => target.startsWith('.');
const resolved = (from: string, target: string) =>
  path.posix.normalize(path.posix.join(path.posix.dirname(from), target));

function packageAllowed(room: Room, { target, typeOnly }: Import): boolean {
  return room.packages.some((allowed) => {
    if (allowed === '*') return true;
    if (allowed.endsWith(' (types)')) return typeOnly && target === allowed.slice(0, -8);
    return target === allowed || (/[/:]$/.test(allowed) && target.startsWith(allowed));
  });
}

/** What is wrong with one import, or nothing. */
function fault(one: Import): string | undefined {
  const room = roomOf(one.from);
  if (!room) return `${one.from} stands in no room`;
  if (!isLocal(one.target))
    return packageAllowed(room, one)
      ? undefined
      : `${one.from} (${room.name}) imports ${one.target}: ${room.why}`;
  const target = resolved(one.from, one.target);
  if (/\.(css|woff2)$/.test(target)) return undefined;
  const other = roomOf(target);
  if (!other) return `${one.from} imports ${target}, which stands in no room`;
  const open = ['*', other.name, ...(one.typeOnly ? [`${other.name} (types)`] : [])];
  if (other === room || open.some((name) => room.rooms.includes(name))) return undefined;
  return `${one.from} (${room.name}) imports ${target} (${other.name}): ${room.why}`;
}

const files = sources();
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
const produced = imports.filter(({ from }) => roomOf(from)?.name !== 'tests');

/** Names that lead back to themselves, each with the way. */
function circlesIn(next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) circles.push([...way.slice(way.indexOf(name)), name].join(' > '));
    if (done.has(name)) return;
    done.add(name);
    for (const one of next.get(name) ?? []) walk(one, [...way, name]);
  };
  for (const name of next.keys()) walk(name, []);
  return circles;
}

describe('rooms', () => {
  it('reads every kind of import', () => {
    const text =
      "import a from 'a'; import type { B } from 'b'; import { type C } from 'c'; export * from './d.ts'; const e = () => import('e'); import { F as g } from 'f';";
    expect(importsOf('x.ts', text).map(({ target, typeOnly }) => [target, typeOnly])).toEqual([
      ['a', false],
      ['b', true],
      ['c', true],
      ['./d.ts', false],
      ['e', false],
      ['f', false],
    ]);
    expect(importsOf('x.ts', text).at(-1)?.names).toEqual(['F']);
  });

  it('have a place for every file', () => {
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it('keep makers of examples among the tests', () => {
    expect(
      files.filter((file) => /^(?!tests\/).*\/(arbitrary|example|sample)-/.test(file)),
    ).toEqual([]);
  });

  it('find what breaks the direction', () => {
    const wrong = (from: string, target: string) =>
      fault({ from, target, typeOnly: false, names: [] });
    expect(wrong('story/compile/compile.ts', '../../components/scenes/catalog.g.ts')).toBeTruthy();
    expect(wrong('components/scenes/peaks/view.ts', '../lines/draw.ts')).toBeUndefined();
    expect(wrong('components/ui/bar.tsx', '../stage/stills.tsx')).toBeTruthy();
    expect(wrong('components/step/rich-text.tsx', 'zod')).toBeTruthy();
    expect(wrong('components/drawer/utils.ts', 'react')).toBeTruthy();
  });

  it('import only downwards', () => {
    expect(imports.map(fault).filter((text) => text !== undefined)).toEqual([]);
  });

  it('stand in docs/architecture.md as they stand above each other, types too', () => {
    const [, table = ''] = readFileSync('docs/architecture.md', 'utf8').split('## The rooms');
    const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    const named = rows.flatMap((names, rank) => names.map((name) => ({ name, rank })));
    const rankOf = (file: string) =>
      named
        .filter(({ name }) => file === name || file.startsWith(`${name}/`))
        .sort((a, b) => b.name.length - a.name.length)[0]?.rank;
    const ranked = produced
      .filter(({ from, target }) => isLocal(target) && roomOf(from)?.name !== 'settings')
      .map(({ from, target }) => ({ from, to: resolved(from, target) }));
    expect(ranked.filter(({ from }) => rankOf(from) === undefined)).toEqual([]);
    const upwards = ranked.filter(({ from, to }) => (rankOf(to) ?? 0) < (rankOf(from) ?? 0));
    expect(upwards.map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });

  it('stand one above the other, but for types', () => {
    const below = ROOMS.map(
      ({ name, rooms }) => [name, rooms.filter((one) => !one.endsWith(')'))] as const,
    );
    expect(circlesIn(new Map(below))).toEqual([]);
    const odd = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['b']],
    ]);
    expect(circlesIn(odd)).toEqual(['b > c > b']);
  });

  it('name rooms that exist', () => {
    const names = new Set(ROOMS.map(({ name }) => name));
    for (const room of ROOMS)
      for (const other of room.rooms)
        expect(other === '*' || names.has(other.replace(' (types)', '')), other).toBe(true);
  });

  it('import files that exist, by their full name', () => {
    const missing = imports
      .filter(({ target }) => isLocal(target))
      .filter(({ from, target }) => !existsSync(path.join(path.dirname(from), target)));
    expect(missing.map(({ from, target }) => `${from}: ${target}`)).toEqual([]);
  });
});

describe('fences', () => {
  it.each([...FENCED])('%s is imported where it may be', (name, { rooms }) => {
    const inside = produced.filter(
      ({ target }) => target === name || target.startsWith(`${name}/`),
    );
    const outside = inside.filter(({ from }) => {
      const room = roomOf(from)?.name ?? '';
      return !rooms.includes(room) && room !== 'settings';
    });
    expect(outside.map(({ from }) => from)).toEqual([]);
  });

  it('scene kinds never import one another; presets import chart, which draws them', () => {
    const kind = (file: string) => /^components\/scenes\/(?!kit\/)([^/]+)\//.exec(file)?.[1];
    const across = produced.filter(({ from, target }) => {
      const mine = kind(from);
      const theirs = isLocal(target) ? kind(resolved(from, target)) : undefined;
      return mine !== undefined && theirs !== undefined && theirs !== 'chart' && mine !== theirs;
    });
    expect(across.map(({ from, target }) => `${from}: ${target}`)).toEqual([]);
  });

  it('no file of a scene kind leads back to itself, by types neither', () => {
    const next = new Map<string, string[]>();
    for (const { from, target } of produced.filter((one) => isLocal(one.target)))
      if (/^components\/scenes\/(?!kit\/)/.test(from))
        next.set(from, [...(next.get(from) ?? []), resolved(from, target)]);
    expect(circlesIn(next)).toEqual([]);
  });

  it('nothing that a browser runs for a scene reaches a spec or zod', () => {
    const byFile = new Map<string, Import[]>();
    for (const one of produced) byFile.set(one.from, [...(byFile.get(one.from) ?? []), one]);
    const views = files.filter((file) =>
      /^components\/scenes\/[^/]+\/(view\.tsx|draw\.ts)$/.test(file),
    );
    for (const view of views) {
      const seen = new Set<string>();
      const walk = (file: string): void => {
        if (seen.has(file)) return;
        seen.add(file);
        for (const { target, typeOnly } of byFile.get(file) ?? []) {
          if (typeOnly) continue;
          if (isLocal(target)) walk(resolved(file, target));
          else expect(target, `${view} by way of ${file}`).not.toMatch(/^zod/);
        }
      };
      walk(view);
      expect(
        [...seen].filter((file) => /\/(spec|params)\.ts$/.test(file)),
        view,
      ).toEqual([]);
    }
  });

  it('nobody takes Canvas from R3F, which brings all of three', () => {
    const canvas = produced.filter(
      ({ target, names }) => target === '@react-three/fiber' && names.includes('Canvas'),
    );
    expect(canvas.map(({ from }) => from)).toEqual([]);
  });
});
