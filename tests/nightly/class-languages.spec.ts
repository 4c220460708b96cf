/** A German, a Chinese and an English student in one class, of a story that is in all three languages. */
import { expect, test } from '../browser/watched.ts';
import { Pupil } from '../browser/class-people.ts';
import { Person, type Server } from '../browser/class-world.ts';
import { builtBeside } from './built-beside.ts';

const world = builtBeside('tests/stories/three-languages', '.next-languages');
let server: Server;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  await world.build();
  server = await world.start();
});
test.afterAll(async () => {
  await server.stop();
  world.remove();
});

const STEP = 'guess';
const STUDENTS = [
  { locale: 'de-AT', path: 'de/class/', send: 'Antwort senden', option: 'Sieben', sign: 'Richtig' },
  { locale: 'zh-CN', path: 'zh-Hans/class/', send: '发送答案', option: '七个', sign: '正确' },
  { locale: 'en-GB', path: 'class/', send: 'Send my answer', option: 'Seven', sign: 'Correct' },
];

test('each reads in a language of their own, and all are counted together', async ({ browser }) => {
  const teacher = new Person(server.origin, 'teacher');
  await teacher.create('three-languages');
  const pupils: Pupil[] = [];
  for (const { locale, path } of STUDENTS) {
    const pupil = await Pupil.enter(browser, server.origin, teacher.code, locale);
    expect(new URL(pupil.page.url()).pathname).toBe(`/s/three-languages/${path}`);
    pupils.push(pupil);
  }
  await teacher.say({ do: 'move', to: { step: STEP, progress: 0 } });
  await teacher.say({ do: 'poll', step: STEP });
  for (const [i, { send, option }] of STUDENTS.entries()) {
    await pupils[i]!.at(STEP);
    await expect(pupils[i]!.form(STEP)).toContainText(option);
    await pupils[i]!.choose(STEP, i === 1 ? 'six' : 'seven', send);
  }
  await expect
    .poll(async () => (await teacher.state()).poll)
    .toMatchObject({ answered: 3, results: { counts: [1, 2] } });
  await teacher.say({ do: 'phase', step: STEP, phase: 'revealed' });
  for (const [i, { option, sign }] of STUDENTS.entries()) {
    const rows = pupils[i]!.form(STEP).locator('.class-results tr');
    await expect(rows.locator('td:last-child')).toHaveText(['1', '2']);
    await expect(rows.last()).toContainText(`${sign} ${option}`);
  }
});
