/** What authors are told about scenes, states and who is on stage. */
import type { SceneFault } from '../scene.ts';
import { choices, cure, found, plain, quote, said } from './messages.ts';
import { nearest } from './spelling.ts';

export function noPart(kind: string, id: string, known: readonly string[]) {
  const message = `${plain(kind)} has no part ${quote(id)}`;
  if (known.length === 0) return said(message, 'this scene has no parts to name');
  const near = nearest(id, known);
  const listed = near === undefined || known.indexOf(near) < 6;
  return said(message, listed ? choices(known, 6) : `did you mean "${plain(near)}"?`);
}
export const partTwice = (id: string) =>
  said(`two parts of this scene are called ${quote(id)}`, 'a label could mean either');
export const noName = (kind: string, id: string, known: readonly string[]) =>
  said(`${plain(kind)} knows no ${quote(id)} here`, cure(id, known));
/** A property that would be read and change nothing. */
export const lacksParam = (key: string, param: string) =>
  said(`${quote(key)} changes nothing in this scene`, `its params have no ${quote(param)}`);
export const notBindable = () =>
  said('evidence cannot be bound here', 'this field takes a literal');
export const boundNeeds = (what: string, value: unknown, needs: 'a number' | 'a date') =>
  said(`${plain(what)} is ${found(value)}`, `needs ${needs}`);
export const strangeBinding = (key: string) =>
  said(`unknown field ${quote(key)} in a binding`, 'fact, take; or series, x, entity, take');
export const badColour = (value: unknown, names: readonly string[]) =>
  said(
    `expected a colour, found ${found(value)}`,
    (typeof value === 'string' ? cure(value, names, 6) : undefined) ??
      '#rrggbb or a name of the theme',
  );
export const homeIsTaken = () =>
  said('"home" is how a scene first comes on', 'give this state another id');
export const reservedIn = (key: string, where: string) =>
  said(`${quote(key)} has no place in ${where}`);
export const twoCanvases = (one: string, other: string) =>
  said(
    `${quote(one)} and ${quote(other)} are both canvas scenes`,
    'keep one, or take one off with null',
  );
export const fromOnStage = (scene: string) =>
  said(`${quote(scene)} is already on stage`, 'set the start in the build before');
export const silentEnd = () => said('the last build cannot be passed over', 'remove "stop"');
export const noAlt = () => said('a picture without "alt"', 'say in a line what it shows');
export const flicker = (scene: string, build: number) =>
  said(
    `scene ${quote(scene)} leaves in build ${build} and returns in build ${build + 1}`,
    'list it as {}, or "keep" it',
  );
export const noChange = () =>
  said('this build changes neither stage nor text', 'change something, or remove it');
export const busy = (scene: string) =>
  said(`camera and data of ${quote(scene)} move in one build`, 'move one, then the other');
export const mixedMeasure = (from: string, to: string) =>
  said(`a part goes from ${quote(from)} to ${quote(to)}`, 'say so in a label');
export const looksLikeFact = (value: number, fact: string) =>
  said(`${value} equals fact ${plain(fact)}`, `bind it: { "fact": "${plain(fact)}" }`);
export const lowContrast = (colour: string, mood: string, ratio: number) =>
  said(
    `${plain(colour)} has a contrast of ${ratio.toFixed(1)} on the ground of ${quote(mood)}`,
    'at least 3',
  );
/** What a kind itself finds wrong: its own sentence, and the name that was meant. */
export const ofKind = ({ message, hint, wanted, known }: SceneFault) =>
  said(plain(message, 200), hint ?? cure(wanted ?? '', known ?? []));
/** What a kind threw at a script that the checker had found good. */
export const notCompiled = ({ message }: Error) =>
  said(
    `the story cannot be compiled: ${plain(message, 200)}`,
    'a fault of a scene kind, not of the script',
  );
export const kindFault = (kind: string) =>
  said(`${plain(kind)} cannot work with this`, 'look at the example of the kind');
