/**
 * What the studio and its preview say to each other, by one MessagePort: the preview's frame is of no origin, and neither
 * side believes a message that has another form.
 */
import type { Moved } from '../../../story/edit/capture.ts';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import type { Line, Story, Text } from '../../../story/story.ts';

export type ToPreview =
  /** Files that pictures are drawn from, as far as they changed. */
  | {
      readonly type: 'files';
      readonly files: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[];
      readonly gone: readonly string[];
    }
  /** The audience's copy. It is drawn where the reader is. */
  | { readonly type: 'story'; readonly story: Story }
  /** A card, and its step's title, as they are typed now, before anything is checked. */
  | {
      readonly type: 'card';
      readonly step: string;
      readonly build: number;
      readonly text: Text;
      readonly title: Line;
    }
  /** To the settled end of a build. */
  | { readonly type: 'go'; readonly step: string; readonly build: number }
  /** A scene's state while it is moved by hand; undefined ends it. */
  | { readonly type: 'pose'; readonly scene: string; readonly state: JsonObject | undefined }
  /** Grips are drawn over the picture of this place, or none. `scale`: of the frame in the studio's window, made up for. */
  | { readonly type: 'grips'; readonly shown: boolean; readonly scale: number };

export type FromPreview =
  /** It listens. */
  | { readonly type: 'ready' }
  /** The story that was sent last is drawn. */
  | { readonly type: 'drawn' }
  /** Somebody scrolled there. */
  | { readonly type: 'at'; readonly step: string; readonly build: number }
  /** Somebody who presents wants to end it. */
  | { readonly type: 'leave' }
  /** Something was moved by hand and let go, at the end of a build, in wide or tall windows. */
  | {
      readonly type: 'posed';
      readonly scene: string;
      readonly aspect: Aspect;
      readonly step: string;
      readonly build: number;
      readonly moved: Moved;
      readonly byKeys: boolean;
    }
  /** The key that begins and ends to move by hand was pressed there. */
  | { readonly type: 'hands' }
  /** To the fact or the row that a value is bound to: `fact:nev-2025`, `series:rd:2015`. */
  | { readonly type: 'bound'; readonly ref: string };
