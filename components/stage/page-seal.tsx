/**
 * The last seal that a story showed, at the foot of its closing page: a scroll bears the seals of those who
 * had it. It is a cut of the picture in which it stood, which a reader has seen by then. Ornament, like the
 * strip: it says nothing that is not said.
 */
import type { ReactElement } from 'react';
import type { Step, Story } from '../../story/story.ts';
import { sealOf } from './seal-of.ts';
import type { StillAddresses } from './step-figure.tsx';
import { stillName } from './still-name.ts';

/** Nothing where the story does not close on a page of text, or never showed a seal. */
export function PageSeal(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  /** Addresses in the manifest are without it. */
  readonly basePath?: string;
}): ReactElement | null {
  const { story, step, manifest, basePath = '' } = props;
  if (step.layout.wide !== 'page' || step !== story.steps.at(-1)) return null;
  for (const before of story.steps.slice(0, -1).reverse()) {
    const address = manifest.stills[stillName(before.id, 'wide')];
    const box = address === undefined ? undefined : sealOf(story, before);
    if (!box) continue;
    const view = [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 10) / 10).join();
    return (
      <img
        className="page-seal"
        src={`${basePath}${address}#svgView(viewBox(${view}))`}
        alt=""
        width="141"
        height="141"
        loading="lazy"
        decoding="async"
      />
    );
  }
  return null;
}
