import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../story/load.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { catalog } from '../themes/catalog.ts';
import { renderStill, stillFiles } from './stills.tsx';

const script = readFileSync(new URL('../../tests/stories/no-canvas/story.json', import.meta.url));
const loaded = loadStory(new Map([['story.json', script]]), catalog);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const story = loaded.value;

describe('stills of a story', () => {
  const files = stillFiles(story);

  it('gives each step with a stage four files, without text and without styles', () => {
    expect(files.length).toBeGreaterThan(3);
    const staged = story.steps.filter((step) => step.builds[step.hold]?.cast.wide.length);
    expect(files.filter(({ name }) => /^[^.]+\.wide$/.test(name))).toHaveLength(staged.length);
    expect(files.filter(({ name }) => /^[^.]+\.tall\.hc$/.test(name))).toHaveLength(staged.length);
    for (const { name, svg } of files) {
      expect(svg, name).toMatch(/^<svg [^>]*viewBox="0 0 (1440 900|390 844)"/);
      expect(svg, name).not.toMatch(/<text|<style|\sstyle=|<script/);
    }
  });

  it('gives every other stop with a stage four of its own, and none twice', () => {
    const names = files.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const drawn = stopSheets(story).filter(
      ({ step, build }) => build === step.hold || step.builds[build]?.cast.wide.length,
    );
    expect(drawn.length).toBeGreaterThan(0);
    for (const { id, step, build } of drawn)
      for (const end of ['wide', 'wide.hc', 'tall', 'tall.hc']) {
        const local = names.includes(`${id}.${end}`);
        expect(local, `${id}.${end}`).toBe(build !== step.hold);
      }
  });

  it('draws what stands behind the title, where the story starts elsewhere', () => {
    const [first, ...later] = story.steps;
    const opening = [first, ...later].find((step) => step?.builds[0]?.cast.wide.length);
    const [build, ...builds] = opening?.builds ?? [];
    const [placed, ...others] = build?.cast.wide ?? [];
    if (!opening || !build || !placed) throw new Error('no picture');
    const away = {
      ...build,
      settled: build.end,
      cast: { ...build.cast, wide: [{ ...placed, from: placed }, ...others] },
    };
    const started = { ...story, steps: [{ ...opening, builds: [away, ...builds] }] };
    const names = stillFiles(started).map(({ name }) => name);
    expect(names).toContain(`${opening.id}.0.wide`);
    expect(names).toContain(`${opening.id}.0.wide.hc`);
    expect(names).not.toContain(`${opening.id}.0.tall`);
  });

  it('draws the same picture each time', () => {
    expect(stillFiles(story)).toEqual(files);
    expect(() => renderStill(story, 999, 0, 'wide')).toThrow(RangeError);
  });

  it('keeps what it knows, draws what changed, and forgets what is shown no more', () => {
    const known = new Map<string, string>();
    expect(stillFiles(story, known)).toEqual(files);
    for (const key of known.keys()) known.set(key, 'kept');
    const pictures = known.size;
    expect(stillFiles(story, known).every(({ svg }) => svg === 'kept')).toBe(true);
    const moods = story.steps.map((step, i) => (i === 1 ? { ...step, mood: 'colophon' } : step));
    const again = stillFiles({ ...story, steps: moods }, known);
    const drawn = again.filter(({ svg }) => svg !== 'kept').map(({ name }) => name);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(again.length);
    expect([...known.values()].filter((svg) => svg === 'kept').length).toBeLessThan(pictures);
  });
});
