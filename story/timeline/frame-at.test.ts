import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed, Timeline } from '../story.ts';
import { FAINTEST, timelines } from '../../tests/story/timeline/arbitrary-timeline.ts';
import { frameAt } from './frame-at.ts';

const strip = ({ scene, state, boundValues, focus, labels }: Placed) => ({
  scene,
  state,
  boundValues,
  focus,
  labels,
  opacity: 1,
  words: 1,
});
const everyBuild = (story: Timeline) =>
  story.steps.flatMap((step) => step.builds.map((build, index) => ({ step, build, index })));

describe('frameAt', () => {
  it('shows exactly the cast of a build at its stop and to the end of its rest', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom('wide' as const, 'tall' as const), (story, aspect) => {
        for (const { step, build } of everyBuild(story))
          for (const progress of [build.settled, build.settled + (build.end - build.settled) / 2]) {
            if (build.settled === build.end && build.end < 1) continue;
            const frame = frameAt(story, { step: step.id, progress }, aspect);
            expect(frame.stage).toEqual(build.cast[aspect].map(strip));
          }
      }),
      { numRuns: 60 },
    );
  });

  it('shows the end of the step before at progress 0, unless the first build cuts', () => {
    fc.assert(
      fc.property(timelines, (story) => {
        story.steps.forEach((step, i) => {
          const before = story.steps[i - 1];
          if (!before || step.builds[0]?.settled === 0) return;
          const { stage } = frameAt(story, { step: step.id, progress: 0 }, 'wide');
          expect(stage).toEqual(frameAt(story, { step: before.id, progress: 1 }, 'wide').stage);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('begins the story where a scene has a start of its own, whole and without crossing', () => {
    fc.assert(
      fc.property(timelines, fc.double({ min: 0, max: 1, noNaN: true }), (story, start) => {
        const [step, ...later] = story.steps;
        const [build, ...builds] = step?.builds ?? [];
        const [placed, ...others] = build?.cast.wide ?? [];
        if (!step || !build || !placed || build.settled === build.start) return;
        const from = { state: { ...placed.state, level: start }, boundValues: placed.boundValues };
        const cast = { ...build.cast, wide: [{ ...placed, from }, ...others] };
        const begun = {
          ...story,
          steps: [{ ...step, builds: [{ ...build, cast }, ...builds] }, ...later],
        };
        const at = (progress: number) => frameAt(begun, { step: step.id, progress }, 'wide').stage;
        expect(at(0)).toEqual([{ ...strip(placed), state: from.state }, ...others.map(strip)]);
        expect(at(build.settled / 2).map(({ opacity }) => opacity)).toEqual(cast.wide.map(() => 1));
        expect(frameAt(begun, { step: step.id, progress: 0 }, 'tall').stage).toEqual(
          build.cast.tall.map(strip),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('never lets a stage grow bare between two casts, nor draws more than two canvases', () => {
    fc.assert(
      fc.property(timelines, fc.double({ min: 0, max: 1, noNaN: true }), (story, progress) => {
        for (const step of story.steps) {
          const { stage } = frameAt(story, { step: step.id, progress }, 'tall');
          expect(stage.reduce((sum, { opacity }) => sum + opacity, 0)).toBeGreaterThanOrEqual(
            FAINTEST - 1e-9,
          );
          const canvases = stage.filter(({ scene }) => story.scenes[scene]?.surface === 'canvas');
          expect(canvases.length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes words away before their picture and brings them after it, and never two pictures’ words', () => {
    fc.assert(
      fc.property(timelines, fc.double({ min: 0, max: 1, noNaN: true }), (story, progress) => {
        for (const { id } of story.steps) {
          const { stage } = frameAt(story, { step: id, progress }, 'wide');
          for (const { words, opacity, labels } of stage) {
            expect(words).toBeLessThanOrEqual(opacity);
            if (opacity < 1) for (const label of labels) expect(label.opacity).toBe(words);
          }
          const crossing = stage.filter(({ opacity }) => opacity < 1);
          // No two of them are half there: one is faint wherever the other is more than that.
          const most = Math.max(0, ...crossing.map(({ opacity }) => opacity));
          const faint = crossing.filter(({ opacity }) => opacity < most);
          for (const { opacity } of faint) expect(opacity).toBeLessThanOrEqual(FAINTEST);
          if (faint.some(({ opacity }) => opacity > 0))
            expect(crossing.every(({ words }) => words === 0)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is a pure function: JSON round trip, any order of asking, same frames', () => {
    fc.assert(
      fc.property(
        timelines,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        (story, walk) => {
          const copy = JSON.parse(JSON.stringify(story)) as Timeline;
          const ask = (of: Timeline, progress: number) =>
            of.steps.map((step) => frameAt(of, { step: step.id, progress }, 'wide'));
          const forward = walk.map((progress) => ask(story, progress));
          const backward = [...walk].reverse().map((progress) => ask(copy, progress));
          expect(backward.reverse()).toEqual(forward);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('treats an unknown step as the first and clamps progress', () => {
    const [story] = fc.sample(timelines, 1);
    if (!story) throw new Error('no sample');
    const first = story.steps[0]?.id ?? '';
    expect(frameAt(story, { step: 'nowhere', progress: 9 }, 'wide')).toEqual(
      frameAt(story, { step: first, progress: 1 }, 'wide'),
    );
    expect(frameAt(story, { step: first, progress: Number.NaN }, 'wide').progress).toBe(0);
  });
});
