/** Random timelines for property tests: any casts, shares and moods that a compiler may produce. */
import fc from 'fast-check';
import type { Placed, Timeline, TimelineBuild, TimelineStep } from '../../../story/story.ts';

/** The lowest combined opacity of two casts in the middle of their crossfade. */
export const FAINTEST = 0.4;

const SCENES = ['range', 'globe', 'chart', 'seal'];
const isCanvas = (scene: number) => scene < 2;

const placed = (scene: number): fc.Arbitrary<Placed> =>
  fc.record(
    {
      scene: fc.constant(scene),
      state: fc.record({
        // Adding 0 turns -0, which JSON does not carry, into 0.
        level: fc.double({ min: -10, max: 100, noNaN: true }).map((n) => n + 0),
        ink: fc.constantFrom('#000000', '#ff8800', 'word'),
        list: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
        parts: fc.record({ a: fc.integer({ min: 0, max: 9 }), b: fc.boolean() }),
      }),
      boundValues: fc.constantFrom(
        {},
        { level: { ref: 'fact:x', unit: 'percent', status: 'measured' as const, text: '1%' } },
        { level: { ref: 'fact:y', unit: 'kilometer', status: 'target' as const, text: '2 km' } },
      ),
      focus: fc.subarray(['a', 'b']),
      labels: fc.subarray([
        { anchor: 'a', text: 'A', style: 'label' as const, side: 'auto' as const, opacity: 1 },
        { anchor: 'b', text: 'B', style: 'note' as const, side: 'left' as const, opacity: 1 },
      ]),
    },
    { requiredKeys: ['scene', 'state', 'boundValues', 'focus', 'labels'] },
  );

/** At most one canvas, never an empty stage. */
const cast = fc
  .subarray([0, 1, 2, 3], { minLength: 1 })
  .map((scenes) => scenes.filter((scene) => !(scene === 1 && scenes.includes(0))))
  .chain((scenes) => fc.tuple(...scenes.map(placed)))
  .map((list) => [...list].sort((a, b) => Number(isCanvas(b.scene)) - Number(isCanvas(a.scene))));

const step = (index: number): fc.Arbitrary<TimelineStep> =>
  fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 32 }).map((quarters) => quarters / 4),
        move: fc.constantFrom(0, 0.25, 0.4, 1),
        ease: fc.constantFrom('linear' as const, 'in' as const, 'out' as const, 'in-out' as const),
        stop: fc.boolean(),
        wide: cast,
        tall: cast,
      }),
      { minLength: 1, maxLength: 4 },
    )
    .chain((list) => {
      const total = list.reduce((sum, { length }) => sum + length, 0);
      let start = 0;
      const builds = list.map(({ length, move, ease, stop, wide, tall }, i): TimelineBuild => {
        const end = i === list.length - 1 ? 1 : start + length / total;
        const settled = start + (end - start) * move;
        const build = {
          start,
          end,
          settled,
          ease,
          stop: stop || i === list.length - 1,
          length,
          portraitLength: length,
          cast: { wide, tall },
        };
        start = end;
        return build;
      });
      return fc.record({
        id: fc.constant(`step-${index}`),
        chapter: fc.constant(`chapter-${index >> 1}`),
        layout: fc.constant({ wide: 'side' as const, tall: 'side' as const }),
        mood: fc.constantFrom('launch', 'frictions'),
        builds: fc.constant(builds),
        hold: fc.constant(builds.length - 1),
      });
    });

export const timelines: fc.Arbitrary<Timeline> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => step(i))))
  .map((steps) => ({
    id: 'random',
    lang: 'en-GB',
    theme: 'silk',
    scenes: SCENES.map((id, scene) => ({
      id,
      kind: 'any',
      surface: isCanvas(scene) ? ('canvas' as const) : ('svg' as const),
      params: { wide: {}, tall: {} },
      data: {},
    })),
    steps,
  }));
