'use client';
/** A picture as it was last compiled, with the fields of its kind. */
import { useEffect, useState } from 'react';
import type { Aspect } from '../../../story/scene.ts';
import { paramsAt } from '../../../story/story.ts';
import type { KindForm } from '../engine/forms.ts';
import type { Compiled } from '../form/form.ts';
import type { Studio } from '../studio.ts';

export function useCompiled(
  { reviewed, place, ask }: Studio,
  id: string,
  kind: string,
  aspect: Aspect,
): Compiled {
  const story = reviewed?.story;
  const at = story?.scenes.findIndex((scene) => scene.id === id) ?? -1;
  const scene = story?.scenes[at];
  const step = story?.steps.find((one) => one.id === place.step);
  const placed = step?.builds[place.change]?.cast[aspect].find((one) => one.scene === at);
  const [form, setForm] = useState<KindForm>();
  const { lang, theme } = story ?? {};
  useEffect(() => {
    if (lang === undefined) return;
    let gone = false;
    void ask<KindForm | undefined>('formOf', kind, id, aspect).then((now) => !gone && setForm(now));
    return () => {
      gone = true;
    };
    // A new version of the story in which this picture is unchanged causes no new request.
  }, [lang, theme, scene, id, kind, aspect, ask]);
  return {
    params: scene ? paramsAt(scene, aspect) : {},
    state: placed?.state ?? {},
    data: scene?.data ?? {},
    bound: placed?.boundValues ?? {},
    form,
  };
}
