import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../compile/compile.ts';
import { testKinds, testScript } from '../../tests/story/compile/example-kinds.ts';
import type { Story } from '../story.ts';
import { timelines } from '../../tests/story/timeline/arbitrary-timeline.ts';
import { positionAt, sentenceFrom, spanAt, stretchAt, timeAt } from '../timeline/tour.ts';
import { recordingKey, tourOf } from './narration.ts';

const words = fc.array(
  fc.constantFrom(
    'a',
    'range',
    'of 2025',
    '47.9%',
    'peaks,',
    'grew;',
    'far.',
    'Why?',
    '双循环。',
    'US$385bn',
  ),
  { maxLength: 60 },
);

/** Stories with any casts, shares and moves, and any words to say. */
const stories: fc.Arbitrary<Story> = timelines.chain((timeline) =>
  fc.infiniteStream(words).map((stream): Story => {
    const shell = compileStory(testScript({}), testKinds);
    const steps = timeline.steps.map((step) => ({
      ...shell.steps[0],
      ...step,
      views: [],
      builds: step.builds.map((build) => ({
        ...build,
        text: [],
        narration: { text: (stream.next().value as string[]).join(' ') },
      })),
    }));
    return { ...shell, ...timeline, steps: steps as unknown as Story['steps'] };
  }),
);

const round = (seconds: number) => Math.round(seconds * 100) / 100;
const letters = (text: string) => text.replace(/\s+/g, '');

describe('tourOf', () => {
  it('says every word once, in order', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { stretches, cues } = tourOf(story);
        const builds = story.steps.flatMap((step) =>
          step.builds.map((build, index) => ({ key: recordingKey(step.id, index), build })),
        );
        expect(stretches.map(({ step, build }) => recordingKey(step, build))).toEqual(
          builds.map(({ key }) => key),
        );
        for (const [i, { build }] of builds.entries()) {
          const local = cues.slice(stretches[i]?.first, stretches[i]?.after);
          expect(letters(local.map(({ text }) => text).join(''))).toBe(
            letters(build.narration.text),
          );
        }
      }),
    );
  });

  it('never goes back, leaves no hole and no sentence without time', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const { stretches, cues, seconds } = tourOf(story);
        let now = 0;
        for (const { at, end, settles, speaks, first, after } of stretches) {
          expect(at).toBe(now);
          expect(end).toBeGreaterThan(at);
          expect(settles).toBeGreaterThanOrEqual(at);
          expect(settles).toBeLessThanOrEqual(end);
          for (const cue of cues.slice(first, after)) {
            expect(cue.at).toBeGreaterThanOrEqual(speaks);
            expect(cue.end).toBeLessThanOrEqual(end);
          }
          now = end;
        }
        expect(seconds).toBe(now);
        cues.forEach((cue, i) => {
          expect(cue.end).toBeGreaterThan(cue.at);
          expect(cue.at).toBeGreaterThanOrEqual(cues[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it('moves while it speaks and rests until the words end', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
        const tour = tourOf(story);
        const stretch = tour.stretches[Math.floor(share * (tour.stretches.length - 1))];
        if (!stretch) return;
        const build = story.steps.find(({ id }) => id === stretch.step)?.builds[stretch.build];
        const at = positionAt(tour, stretch.settles);
        // At the very end of a move that scrubs, the next build begins.
        if (stretch.settles < stretch.end) expect(at.progress).toBeCloseTo(build?.settled ?? -1, 6);
        const late = positionAt(tour, stretch.end - 0.001);
        expect(late.step).toBe(stretch.step);
        expect(late.progress).toBeLessThanOrEqual(build?.end ?? -1);
      }),
    );
  });

  it('comes back to the time that a position was made from', () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0, max: 1, noNaN: true }), (story, share) => {
        const tour = tourOf(story);
        const time = share * tour.seconds;
        const back = timeAt(tour, positionAt(tour, time));
        expect(Math.abs(back - time)).toBeLessThan(0.02);
      }),
    );
  });

  const compiled = compileStory(
    testScript({
      chapters: [
        { id: 'one', title: 'One', steps: [{ id: 'a', title: 'A', text: 'First. Second.' }] },
      ],
    }),
    testKinds,
  );

  it('takes a recording’s own times', () => {
    const spans = [
      { at: 0, end: 2 },
      { at: 2.5, end: 6 },
    ];
    const tour = tourOf(compiled, { 'a/0': { audio: '/a.opus', spans } });
    const [stretch] = tour.stretches;
    expect(stretch).toMatchObject({ audio: '/a.opus', measured: true });
    const from = stretch?.speaks ?? 0;
    expect(
      tour.cues.map(({ at, end, text }) => [round(at - from), round(end - from), text]),
    ).toEqual([
      [0, 2, 'First.'],
      [2.5, 6, 'Second.'],
    ]);
  });

  it('lasts until the caption that ends last, whichever began last', () => {
    const spans = [
      { at: 0, end: 9 },
      { at: 1, end: 2 },
    ];
    const [stretch] = tourOf(compiled, { 'a/0': { audio: '/a.opus', spans } }).stretches;
    expect(round((stretch?.end ?? 0) - (stretch?.speaks ?? 0))).toBeGreaterThan(9);
  });

  it('tells readings and questions, but no answer, unless its words were written for it', () => {
    const step = {
      id: 'a',
      title: 'A',
      text: 'Words :cite[s1].\n\n- one',
      notes: 'Secret note.',
      views: [{ id: 'v', title: 'A view', by: 'Ada', text: 'So it is.' }],
      ask: {
        kind: 'quiz',
        question: 'Which?',
        options: [
          { id: 'x', text: 'This', right: true, why: 'Secret why.' },
          { id: 'y', text: 'That' },
        ],
        explain: 'Secret explanation.',
      },
    };
    const messages = (extra: object) =>
      tourOf(
        compileStory(
          testScript({
            chapters: [{ id: 'one', title: 'One', steps: [{ ...step, ...extra }] }],
          } as never),
          testKinds,
        ),
      ).cues.map(({ text }) => text);
    expect(messages({})).toEqual([
      'Words.',
      'one',
      'A view, Ada',
      'So it is.',
      'Which?',
      'This',
      'That',
    ]);
    expect(messages({ narration: 'Other words.' })).toEqual(['Other words.']);
  });
});

describe('places in a tour', () => {
  const tour = {
    stretches: [],
    cues: [
      { at: 1, end: 2 },
      { at: 3, end: 5 },
    ],
    seconds: 6,
  };
  it('finds the sentence that is said', () => {
    expect([1, 2.5, 3, 5.5].map((time) => spanAt(tour.cues, time))).toEqual([0, 0, 1, 1]);
    expect(spanAt(tour.cues, 0)).toBe(-1);
    expect(stretchAt(tour, 3)).toBeUndefined();
  });
  it('goes on and back by sentences', () => {
    expect([0, 1, 3.2].map((time) => sentenceFrom(tour, time, 1))).toEqual([1, 3, 6]);
    expect([0.5, 1.5, 3.2, 4.5].map((time) => sentenceFrom(tour, time, -1))).toEqual([0, 0, 1, 3]);
  });
});
