/**
 * The forms of messages between the studio and its preview. What has another is dropped: the preview draws what strangers
 * wrote, and whoever could make it say something else shall not be believed.
 */
import { isObject } from '../../../story/edit/places.ts';
import type { Json } from '../../../story/scene.ts';
import type { FromPreview, ToPreview } from './protocol.ts';

type Fields = { readonly [key: string]: unknown };
type Check = (value: unknown) => boolean;

/** Names are as long as a script lets them be, and no longer. */
const LONGEST = 200;
const DEEPEST = 12;
const MOST_PARTS = 20_000;

const isName: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;
const isIndex: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isFields = (value: unknown): value is Fields => isObject(value as Json);
const isList =
  (of: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(of);

/** JSON of a size that a state may have. */
function isJson(value: unknown): boolean {
  let parts = 0;
  const walk = (part: unknown, depth: number): boolean => {
    parts += 1;
    if (depth > DEEPEST || parts > MOST_PARTS) return false;
    if (Array.isArray(part)) return part.every((one) => walk(one, depth + 1));
    if (typeof part === 'number') return Number.isFinite(part);
    if (part === null || ['string', 'boolean'].includes(typeof part)) return true;
    const isPlain = isFields(part) && Object.getPrototypeOf(part) === Object.prototype;
    return isPlain && Object.values(part).every((one) => walk(one, depth + 1));
  };
  return walk(value, 0);
}
const isState: Check = (value) => isFields(value) && isJson(value);

const isMoved: Check = (value) =>
  isFields(value) &&
  ['state', 'params', 'label'].includes(String(value['of'])) &&
  isList(isName)(value['path']) &&
  isJson(value['value']) &&
  ['held', 'text'].every((key) => value[key] === undefined || isJson(value[key]));

const isFile: Check = (value) =>
  Array.isArray(value) && isName(value[0]) && value[1] instanceof Uint8Array;
/** What the rest begins with; what is deeper is the compiler's own. */
const isStory: Check = (value) =>
  isFields(value) &&
  ['id', 'lang', 'theme', 'name'].every((key) => typeof value[key] === 'string') &&
  ['steps', 'scenes', 'chapters', 'sources', 'title'].every((key) => Array.isArray(value[key])) &&
  (value['steps'] as readonly unknown[]).length > 0;

const TO: { readonly [type in ToPreview['type']]: { readonly [key: string]: Check } } = {
  files: { files: isList(isFile), gone: isList(isName) },
  story: { story: isStory },
  card: { step: isName, build: isIndex, text: isList(isFields), title: isList(isFields) },
  go: { step: isName, build: isIndex },
  pose: { scene: isName, state: (value) => value === undefined || isState(value) },
  grips: {
    shown: (value) => typeof value === 'boolean',
    scale: (value) => typeof value === 'number' && value > 0,
  },
};
const FROM: { readonly [type in FromPreview['type']]: { readonly [key: string]: Check } } = {
  ready: {},
  drawn: {},
  leave: {},
  at: { step: isName, build: isIndex },
  posed: {
    ...{ scene: isName, step: isName, build: isIndex, moved: isMoved },
    aspect: (value) => value === 'wide' || value === 'tall',
    byKeys: (value) => typeof value === 'boolean',
  },
  bound: { ref: isName },
  hands: {},
};

function read<Message>(
  forms: { readonly [type: string]: { readonly [key: string]: Check } },
  data: unknown,
): Message | undefined {
  const type = isFields(data) ? data['type'] : undefined;
  if (!isFields(data) || typeof type !== 'string' || !Object.hasOwn(forms, type)) return undefined;
  const checks = Object.entries(forms[type] ?? {});
  return checks.every(([key, check]) => check(data[key])) ? (data as Message) : undefined;
}

/** What came from the studio; undefined where it is none of its messages. */
export const readToPreview = (data: unknown) => read<ToPreview>(TO, data);
/** What came from the preview; undefined where it is none of its messages. */
export const readFromPreview = (data: unknown) => read<FromPreview>(FROM, data);
