/**
 * What stays in view of the painting beside a page of text: a strip of the picture before it, as a
 * scroll shows its last length while the colophon is read. Ornament: it says nothing that is not said.
 */
import type { ReactElement } from 'react';
import type { Aspect } from '../../story/scene.ts';
import type { Step, Story } from '../../story/story.ts';
import type { StillAddresses } from './step-figure.tsx';
import { stillName } from './still-name.ts';

/** Nothing where the page has a picture of its own, or none comes before it. */
export function PageStrip(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  /** Addresses in the manifest are without it. */
  readonly basePath?: string;
}): ReactElement | null {
  const { story, step, manifest, basePath = '' } = props;
  const address = (of: Step, aspect: Aspect) => {
    const url = manifest.stills[stillName(of.id, aspect)];
    return url === undefined ? undefined : basePath + url;
  };
  const before = story.steps[story.steps.indexOf(step) - 1];
  const wide = before && address(before, 'wide');
  const tall = before && address(before, 'tall');
  if (step.layout.wide !== 'page' || address(step, 'wide') || !before || !wide) return null;
  return (
    <div className={`strip themed mood-${before.mood}`} aria-hidden="true">
      <picture>
        {tall ? <source srcSet={tall} media="screen and (orientation: portrait)" /> : null}
        <img src={wide} alt="" decoding="async" loading="lazy" />
      </picture>
    </div>
  );
}
