'use client';
/** What the engine has made of a picture, for its forms. */
import { useEffect, useState } from 'react';
import type { Aspect, BoundValues, JsonObject } from '../../../story/scene.ts';
import { paramsAt, type Story } from '../../../story/story.ts';
import type { Parts } from '../engine/parts.ts';
import type { Studio } from '../studio.ts';
import type { Form } from './form.ts';

/** A picture as it is compiled at a place. */
interface Compiled {
  readonly params: JsonObject;
  readonly state: JsonObject;
  readonly bound: BoundValues;
  readonly parts: Parts;
  readonly data: Form['data'];
}
const NO_PARTS: Parts = { anchors: [], names: {}, colours: [] };

export function useCompiled(
  { reviewed, place, ask }: Studio,
  id: string,
  aspect: Aspect,
): Compiled {
  const story: Story | undefined = reviewed?.story;
  const at = story?.scenes.findIndex((scene) => scene.id === id) ?? -1;
  const scene = story?.scenes[at];
  const step = story?.steps.find((one) => one.id === place.step);
  const placed = step?.builds[place.change]?.cast[aspect].find((one) => one.scene === at);
  const [parts, setParts] = useState(NO_PARTS);
  useEffect(() => {
    if (!story || !scene) return;
    let gone = false;
    const { lang, theme } = story;
    void ask<Parts>('partsOf', scene.kind, paramsAt(scene, aspect), scene.data, {
      lang,
      theme,
    }).then((now) => !gone && setParts(now));
    return () => {
      gone = true;
    };
  }, [story, scene, aspect, ask]);
  return {
    params: scene ? paramsAt(scene, aspect) : {},
    state: placed?.state ?? {},
    bound: placed?.boundValues ?? {},
    parts,
    data: scene?.data ?? {},
  };
}
