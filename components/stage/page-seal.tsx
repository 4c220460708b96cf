/**
 * The last seal that a story showed, at the end of its closing page, as a handscroll bears the seals
 * of its owners. Cut out of the picture in which it stood, which the reader has seen by then.
 * Ornament, like the strip: hidden from assistive technology.
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
  /** Prefixed to the manifest's addresses, which do not contain it. */
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
