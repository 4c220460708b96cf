/**
 * The messages between the studio and its preview through a MessagePort; the preview's frame has no
 * origin. It renders content of strangers that might take it over, so the studio validates every
 * message from it.
 */
import type { Moved } from '../../../story/edit/capture.ts';
import { isObject, type DraftPlace } from '../../../story/edit/places.ts';
import type { Aspect, Json } from '../../../story/scene.ts';
import type { Line, Step, Story, Text } from '../../../story/story.ts';
import type { Parts } from '../engine/parts.ts';

/** A card and its step's title as they are being typed, before a check. */
export interface Card {
  readonly type: 'card';
  readonly step: string;
  readonly build: number;
  readonly text: Text;
  readonly title: Line;
}
export type ToPreview =
  /** Files that pictures are drawn from, if they changed. */
  | {
      readonly type: 'files';
      readonly files: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[];
      readonly gone: readonly string[];
    }
  /** The audience's copy, relative to the previous one. It is drawn at the reader's position. */
  | { readonly type: 'story'; readonly story: Parts }
  | Card
  /** Goes to the settled end of a build; with `view` from the one before, when the next story is drawn. */
  | {
      readonly type: 'go';
      readonly step: string;
      readonly build: number;
      readonly of?: DraftPlace['of'];
    }
  /** Goes to the title, above the first card. */
  | { readonly type: 'title' }
  /**
   * Shows or hides grips over the pictures. `scale`: that of the frame in the studio's window, to
   * compensate for it.
   */
  | { readonly type: 'grips'; readonly shown: boolean; readonly scale: number };

export type FromPreview =
  /** The story that was sent last has been drawn. */
  | { readonly type: 'drawn' }
  /** The user scrolled to this place. */
  | { readonly type: 'at'; readonly step: string; readonly build: number }
  /** The user wants to stop presenting. */
  | { readonly type: 'leave' }
  /** Something was edited by hand and released, at the end of a build, in wide or tall windows. */
  | {
      readonly type: 'posed';
      readonly scene: string;
      readonly aspect: Aspect;
      readonly step: string;
      readonly build: number;
      readonly moved: Moved;
      readonly byKeys: boolean;
    }
  /** Goes to the fact or the row to which a value is bound: `fact:nev-2025`, `series:rd:2015`. */
  | { readonly type: 'bound'; readonly ref: string };

/** A story with other words on one card. */
export function withWords(story: Story, { step: id, build, text, title }: Card): Story {
  const change = (step: Step): Step => ({
    ...step,
    title,
    builds: step.builds.map((one, i) => (i === build ? { ...one, text } : one)),
  });
  return { ...story, steps: story.steps.map((step) => (step.id === id ? change(step) : step)) };
}

/** Characters of the longest message, and of the longest name in one. */
const MOST = 20_000;
const LONGEST = 200;

type Check = (value: Json | undefined) => boolean;
const isName: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST;
const isIndex: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isMoved: Check = (value) =>
  isObject(value) &&
  (value['of'] === 'state' || value['of'] === 'label') &&
  Array.isArray(value['path']) &&
  value['path'].every(isName) &&
  value['value'] !== undefined &&
  ['string', 'undefined'].includes(typeof value['text']);

const FORMS: { readonly [type in FromPreview['type']]: { readonly [key: string]: Check } } = {
  drawn: {},
  leave: {},
  at: { step: isName, build: isIndex },
  posed: {
    ...{ scene: isName, step: isName, build: isIndex, moved: isMoved },
    aspect: (value) => value === 'wide' || value === 'tall',
    byKeys: (value) => typeof value === 'boolean',
  },
  bound: { ref: isName },
};

function plain(data: unknown): Json | undefined {
  try {
    const text = JSON.stringify(data);
    return text.length > MOST ? undefined : (JSON.parse(text) as Json);
  } catch {
    // It is circular, or not plain data.
    return undefined;
  }
}

/** A message of the preview, as plain JSON; undefined if it is not valid. */
export function readFromPreview(data: unknown): FromPreview | undefined {
  const message = plain(data);
  const type = isObject(message) ? message['type'] : undefined;
  if (!isObject(message) || typeof type !== 'string' || !Object.hasOwn(FORMS, type))
    return undefined;
  const checks = Object.entries(FORMS[type as FromPreview['type']]);
  return checks.every(([key, check]) => check(message[key]))
    ? (message as unknown as FromPreview)
    : undefined;
}
