/** What authors are told about scenes, states and who is on stage. */
import type { SceneFault } from '../scene.ts';
import { choices, cure, found, plain, quote, message } from './messages.ts';
import { nearest } from './spelling.ts';

export function noPart(kind: string, id: string, known: readonly string[]) {
  const wrong = `${plain(kind)} has no part ${quote(id)}`;
  if (known.length === 0) return message(wrong, 'this scene has no parts to name');
  const near = nearest(id, known);
  const listed = near === undefined || known.indexOf(near) < 6;
  return message(wrong, listed ? choices(known, 6) : `did you mean "${plain(near)}"?`);
}
export const partTwice = (id: string) =>
  message(`two parts of this scene are called ${quote(id)}`, 'a label could mean either');
export const noName = (kind: string, id: string, known: readonly string[]) =>
  message(`${plain(kind)} knows no ${quote(id)} here`, cure(id, known));
/** A property that would be read and change nothing. */
export const lacksParam = (key: string, param: string) =>
  message(`${quote(key)} changes nothing in this scene`, `its params have no ${quote(param)}`);
export const notBindable = () =>
  message('evidence cannot be bound here', 'this field takes a literal');
export const boundNeeds = (what: string, value: unknown, needs: 'a number' | 'a date') =>
  message(`${plain(what)} is ${found(value)}`, `needs ${needs}`);
export const strangeBinding = (key: string) =>
  message(`unknown field ${quote(key)} in a binding`, 'fact, take; or series, x, entity, take');
export const badColour = (value: unknown, names: readonly string[]) =>
  message(
    `expected a colour, found ${found(value)}`,
    (typeof value === 'string' ? cure(value, names, 6) : undefined) ??
      '#rrggbb or a name of the theme',
  );
export const homeIsTaken = () =>
  message('"home" is how a scene first comes on', 'give this state another id');
export const reservedIn = (key: string, where: string) =>
  message(`${quote(key)} has no place in ${where}`);
export const twoCanvases = (one: string, other: string) =>
  message(
    `${quote(one)} and ${quote(other)} are both canvas scenes`,
    'keep one, or take one off with null',
  );
export const fromOnStage = (scene: string) =>
  message(`${quote(scene)} is already on stage`, 'set the start in the build before');
export const silentEnd = () => message('the last build cannot be passed over', 'remove "stop"');
export const noAlt = () => message('a picture without "alt"', 'say in a line what it shows');
export const flicker = (scene: string, build: number) =>
  message(
    `scene ${quote(scene)} leaves in build ${build} and returns in build ${build + 1}`,
    'list it as {}, or "keep" it',
  );
export const noChange = () =>
  message('this build changes neither stage nor text', 'change something, or remove it');
export const busy = (scene: string) =>
  message(`camera and data of ${quote(scene)} move in one build`, 'move one, then the other');
export const mixedMeasure = (from: string, to: string) =>
  message(`a part goes from ${quote(from)} to ${quote(to)}`, 'say so in a label');
export const looksLikeFact = (value: number, fact: string) =>
  message(`${value} equals fact ${plain(fact)}`, `bind it: { "fact": "${plain(fact)}" }`);
export const lowContrast = (colour: string, mood: string, ratio: number) =>
  message(
    `${plain(colour)} has a contrast of ${ratio.toFixed(1)} on the ground of ${quote(mood)}`,
    'at least 3',
  );
/** What a kind itself finds wrong: its own sentence, and the name that was meant. */
export const ofKind = ({ message: wrong, hint, wanted, known }: SceneFault) =>
  message(plain(wrong, 200), hint ?? cure(wanted ?? '', known ?? []));
/** What a kind threw at a script that the checker had found good. */
export const notCompiled = (thrown: Error) =>
  message(
    `the story cannot be compiled: ${plain(thrown.message, 200)}`,
    'a fault of a scene kind, not of the script',
  );
export const kindFault = (kind: string) =>
  message(`${plain(kind)} cannot work with this`, 'look at the example of the kind');
