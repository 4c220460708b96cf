'use client';
/** A draft as its audience would see it: the presenter's slide, with its usual keys. */
// Descriptions of slides come from the kinds of their pictures, which import zod schemas.
import '../../../story/script/without-eval.ts';
import { useCallback, useMemo, type ReactElement } from 'react';
import type { Position } from '../../../story/story.ts';
import { Audience } from '../../presenter/audience.tsx';
import { presentParts } from '../../presenter/present-parts.ts';
import { slidesOf } from '../../presenter/slides-of.ts';
import { proseOf } from '../../step/context.ts';
import { useWindow } from '../use-window.ts';
import type { Preview } from './preview-story.ts';
import { buildAt, type At } from './use-place.ts';

export function Presented(props: {
  readonly preview: Preview;
  readonly onAt: (at: At) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const { preview, onAt, onLeave } = props;
  const { story, timeline } = preview;
  const parts = useMemo(
    () => ({
      timeline,
      // Without stills, since the live stage draws all of them.
      steps: slidesOf(story, { stills: {} }),
      ...presentParts(proseOf(story, 'list', ''), ''),
    }),
    [story, timeline],
  );
  const tell = useCallback(
    ({ step, progress }: Position) => onAt({ step, build: buildAt(timeline, step, progress) }),
    [timeline, onAt],
  );
  // An open dialog handles the key itself.
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && !document.querySelector('dialog[open]')) onLeave();
  };
  useWindow('keydown', onKey, true);
  return (
    <div className="page">
      <Audience {...parts} onAt={tell} />
    </div>
  );
}
