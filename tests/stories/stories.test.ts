/** What holds for every story, whatever it tells: of the compiler and of the frames it gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../components/themes/catalog.ts';
import { renderStill } from '../../components/stage/stills.tsx';
import { loadStory } from '../../story/load.ts';
import { audienceOf } from '../../story/readings/audience.ts';
import { timelineOf } from '../../story/readings/timeline.ts';
import type { Placed, Story } from '../../story/story.ts';
import { FAINTEST } from '../story/timeline/arbitrary-timeline.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';
import { testStories, type Files } from './stories.ts';

/** Drawing the long stories whole would take longer than all other tests. */
const MOST_DRAWN = 6;
const SOURCE = 'Worked out by hand';

function load(files: Files): Story {
  const loaded = loadStory(files, catalog);
  // Some take a scene off and bring it back, to be drawn while it does.
  expect(loaded.problems.filter(({ code }) => code !== 'flicker')).toEqual([]);
  if (!loaded.ok) throw new Error('a test story has errors');
  return loaded.value;
}
const placedIn = (story: Story): readonly Placed[] =>
  story.steps.flatMap(({ builds }) => builds.flatMap(({ cast }) => [...cast.wide, ...cast.tall]));
/** A step's stage may be empty only where the script says so. */
const empty = (story: Story, step: number) =>
  story.steps[step]?.builds.some(({ cast }) => cast.wide.length === 0) ?? false;

const stories = testStories();
const known = new Map<string, Story>();
/** Loaded when first asked for: a story that fails to load fails its own tests and no other's. */
function loadedStory(name: string): Story {
  const story = known.get(name) ?? load(stories.get(name) ?? new Map());
  known.set(name, story);
  return story;
}

describe.each([...stories])('%s', (name, files) => {
  const loaded = () => loadedStory(name);

  it('compiles to the same frozen JSON each time', () => {
    const story = loaded();
    expect(JSON.parse(JSON.stringify(story))).toStrictEqual(story);
    expect(load(files)).toStrictEqual(story);
    expect(Object.isFrozen(story.steps.at(-1)?.builds)).toBe(true);
  });

  it('has complete states, and no binding left in them', () => {
    const story = loaded();
    for (const { scene: number, state, from } of placedIn(story)) {
      const scene = story.scenes[number];
      const spec = catalog.kinds.get(scene?.kind ?? '');
      const defaults = spec?.defaults(scene?.params.wide) as object;
      expect(Object.keys(state)).toEqual(expect.arrayContaining(Object.keys(defaults)));
      expect(Object.keys(state)).toEqual(expect.arrayContaining(Object.keys(from?.state ?? {})));
      expect(JSON.stringify([state, from?.state])).not.toMatch(/"(fact|series)":/);
    }
  });

  it('rests with one canvas at most', () => {
    const { steps, scenes } = loaded();
    for (const { cast } of steps.flatMap(({ builds }) => builds))
      for (const placed of [cast.wide, cast.tall])
        expect(
          placed.filter(({ scene }) => scenes[scene]?.surface === 'canvas').length,
        ).toBeLessThanOrEqual(1);
  });

  it('gives frames that are never nearly bare and that draw two canvases at most', () => {
    const story = loaded();
    const index = fc.integer({ min: 0, max: story.steps.length - 1 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(index, share, fc.constantFrom('wide', 'tall'), (at, progress, aspect) => {
        const step = story.steps[at];
        const { stage } = frameAt(story, { step: step?.id ?? '', progress }, aspect);
        const canvases = stage.filter(({ scene }) => story.scenes[scene]?.surface === 'canvas');
        expect(canvases.length).toBeLessThanOrEqual(2);
        const sum = stage.reduce((total, { opacity }) => total + opacity, 0);
        if (!empty(story, at) && !(at > 0 && empty(story, at - 1)))
          expect(sum).toBeGreaterThanOrEqual(FAINTEST - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('can be drawn: params and states are what each kind expects', () => {
    const timeline = timelineOf(loaded());
    timeline.steps.slice(0, MOST_DRAWN).forEach(({ hold, builds }, at) => {
      if (builds[hold]?.cast.wide.length)
        for (const aspect of ['wide', 'tall'] as const)
          expect(renderStill(timeline, at, hold, aspect)).toMatch(/^<svg/);
    });
    for (const { kind, params } of timeline.scenes)
      for (const { outlines: _, around: __, ...one } of Object.values(params))
        // A map brings the outlines that it draws, a chart the units around its numbers; no script says them.
        expect(catalog.kinds.get(kind)?.params.safeParse(one).success, kind).toBe(true);
  });

  it('sends clients no word but labels, and an audience no notes', () => {
    const story = loaded();
    const sent = JSON.stringify(timelineOf(story));
    for (const { builds } of story.steps)
      for (const { narration } of builds)
        if (narration.text.length > 12) expect(sent).not.toContain(narration.text);
    expect(sent).not.toContain(SOURCE);
    expect(JSON.stringify(audienceOf(story))).not.toContain('"notes"');
  });
});

describe('all together', () => {
  it('hold what they are there for', () => {
    const kinds = (name: string, chapter?: number) =>
      loadedStory(name)
        .steps.filter(
          (step) =>
            chapter === undefined || loadedStory(name).chapters[chapter]?.id === step.chapter,
        )
        .flatMap(({ builds }) => builds.flatMap(({ cast }) => cast.wide))
        .map(({ scene }) => loadedStory(name).scenes[scene]?.surface);
    expect(loadedStory('long').steps).toHaveLength(240);
    expect(loadedStory('one-step').steps).toHaveLength(1);
    expect(loadedStory('one-step-chapter').chapters.map(({ steps }) => steps.length)).toContain(1);
    expect(kinds('no-canvas')).not.toContain('canvas');
    expect(kinds('late-canvas', 0).concat(kinds('late-canvas', 1))).not.toContain('canvas');
    expect(kinds('late-canvas', 2)).toContain('canvas');
    expect(loadedStory('right-to-left').dir).toBe('rtl');
    expect(
      Object.keys(loadedStory('forty-peaks').scenes[0]?.params.wide['peaks'] ?? {}),
    ).toHaveLength(40);
    const future = loadedStory('future');
    expect(future.facts['below']?.text).toBe('-30 years');
    expect(future.facts['day']?.text).toBe('1 October 2049');
    expect(future.facts['range']?.text).toBe('-5°C to -3°C');
    expect(future.facts['down']?.text).toBe('about -2 steps down');
  });

  it('take no time that grows with the square of the steps', () => {
    const files = stories.get('long') ?? new Map();
    // Processor time: other work on the machine does not count. Less than a second is usual.
    const started = process.cpuUsage();
    load(files);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });
});
