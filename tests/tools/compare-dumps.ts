/**
 * Compares two output folders of dump.ts, ignoring the order of attributes and differences of numbers up to
 * half a unit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../../components/scenes/catalog.g.ts';

const [before = '', after = '', ...only] = process.argv.slice(2);
const NEAR = 0.5;
const sorted = (svg: string) =>
  svg.replace(
    /<(\w+)((?: [\w:-]+="[^"]*")+)/g,
    (_, tag: string, attrs: string) =>
      `<${tag} ${(attrs.match(/[\w:-]+="[^"]*"/g) ?? []).sort().join(' ')}`,
  );
const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;

/** The largest difference between numbers of two texts; Infinity if the texts differ otherwise. */
function distance(a: string, b: string): number {
  if (a === b) return 0;
  if (a.replace(NUMBER, '#') !== b.replace(NUMBER, '#')) return Infinity;
  const others = b.match(NUMBER) ?? [];
  return Math.max(
    ...(a.match(NUMBER) ?? []).map((one, i) =>
      // The digits of a colour may be parsed as an infinite number.
      one === others[i] ? 0 : Math.abs(Number(one) - Number(others[i])),
    ),
  );
}
/** Labels in any order, in units of a viewBox of 1,440 by 900. */
const labelText = (labels: readonly { id: string; x: number; y: number }[]) =>
  JSON.stringify(
    [...labels]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) =>
        Object.entries({ ...one, x: one.x * 1440, y: one.y * 900 }).sort(([a], [b]) =>
          a < b ? -1 : 1,
        ),
      ),
  );

let wrong = 0;
for (const kind of KINDS.keys()) {
  if (only.length > 0 && !only.includes(kind)) continue;
  const [old, now] = [join(before, `${kind}.json`), join(after, `${kind}.json`)];
  if (!existsSync(old) || !existsSync(now)) continue;
  const a = JSON.parse(readFileSync(old, 'utf8'));
  const b = JSON.parse(readFileSync(now, 'utf8'));
  let worst = 0;
  const messages: string[] = [];
  for (const key of Object.keys(a)) {
    const parts = {
      svg: distance(sorted(a[key].svg), sorted(b[key]?.svg ?? '')),
      labels: distance(labelText(a[key].labels), labelText(b[key]?.labels ?? [])),
      other: distance(
        JSON.stringify([a[key].text, a[key].table, a[key].anchors, a[key].signs]),
        JSON.stringify([b[key]?.text, b[key]?.table, b[key]?.anchors, b[key]?.signs]),
      ),
    };
    const most = Math.max(...Object.values(parts));
    worst = Math.max(worst, most);
    if (most > NEAR && messages.push(`${key}: ${JSON.stringify(parts)}`) === 1) {
      const show = (one: (typeof a)[string]) =>
        parts.svg > NEAR
          ? sorted(one.svg)
          : parts.labels > NEAR
            ? labelText(one.labels)
            : JSON.stringify(one);
      const [x, y] = [show(a[key]), show(b[key])];
      const at = Math.max(0, [...x].findIndex((c, i) => c !== y[i]) - 120);
      messages.push(`  before ${x.slice(at, at + 400)}`, `  after  ${y.slice(at, at + 400)}`);
    }
  }
  wrong += messages.length;
  console.log(`${kind}: ${Object.keys(a).length} moments, greatest distance ${worst}`);
  for (const line of messages.slice(0, 8)) console.log(`  ${line}`);
}
process.exitCode = wrong > 0 ? 1 : 0;
