import { describe, expect, it } from 'vitest';
import { castsOf } from './cast.ts';
import type { StoryScript } from './schema.ts';

const script = (chapters: unknown): StoryScript =>
  ({ scenes: { range: {}, cars: {}, seal: {} }, chapters }) as unknown as StoryScript;
/** `range+ seal -cars`: who stands, `+` who enters, `-` who left. */
const messages = (chapters: unknown, aspect: 'wide' | 'tall' = 'wide') =>
  castsOf(script(chapters), aspect).map(({ builds }) =>
    builds.map(({ scenes, left }) =>
      [
        ...scenes.map(
          ({ scene, enters, state }) => scene + (enters ? '+' : '') + (state ? '*' : ''),
        ),
        ...left.map((id) => `-${id}`),
      ].join(' '),
    ),
  );

describe('castsOf', () => {
  it('lists the whole cast of each build, in the order of the scenes', () => {
    const steps = [
      {
        id: 'a',
        stage: { cars: {}, range: {} },
        builds: [{}, { stage: { range: 'x' } }, { stage: { range: {}, cars: null } }],
      },
      { id: 'b' },
      { id: 'c', stage: {} },
    ];
    expect(messages([{ id: 'one', steps }])).toEqual([
      ['range+* cars+*', 'range cars', 'range* -cars', 'range*'],
      ['range'],
      ['-range'],
    ]);
  });

  it('adds what a chapter keeps, unless null takes it off', () => {
    const steps = [
      { id: 'a', builds: [{ stage: { range: {}, seal: null } }, {}, { stage: { range: {} } }] },
      { id: 'b', stage: { cars: {} } },
    ];
    expect(messages([{ id: 'one', keep: ['seal'], steps }])).toEqual([
      ['seal+', 'range+* -seal', 'range', 'range* seal+'],
      ['cars+* seal -range'],
    ]);
  });

  it('empties the stage on a page, on the stage whose layout it is', () => {
    const steps = [
      { id: 'a', stage: { range: {} } },
      { id: 'b', portrait: { layout: 'page' }, builds: [{ stage: { cars: {} } }] },
      { id: 'c', layout: 'page', stage: { range: {} }, builds: [{}] },
      { id: 'd', portrait: { layout: 'side' } },
    ];
    const chapters = [{ id: 'one', keep: ['seal'], steps }];
    expect(messages(chapters)).toEqual([
      ['range+* seal+'],
      ['range seal', 'cars+* seal -range'],
      ['-cars -seal', ''],
      ['seal+'],
    ]);
    expect(messages(chapters, 'tall')).toEqual([
      ['range+* seal+'],
      ['-range -seal', ''],
      ['', ''],
      ['seal+'],
    ]);
  });

  it('passes on ids that name no scene', () => {
    expect(messages([{ id: 'one', steps: [{ id: 'a', stage: { ghost: {}, cars: {} } }] }])).toEqual(
      [['cars+* ghost+*']],
    );
  });
});
