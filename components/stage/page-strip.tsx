/**
 * Beside a page of text, a strip of the picture before it, as the last section of a handscroll stays
 * in view while the colophon is read. Ornament: hidden from assistive technology.
 */
import type { ReactElement } from 'react';
import type { Aspect } from '../../story/scene.ts';
import type { Step, Story } from '../../story/story.ts';
import type { StillAddresses } from './step-figure.tsx';
import { stillName } from './still-name.ts';

/** Nothing where the page has a picture of its own, or no picture comes before it. */
export function PageStrip(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  /** Prefixed to the manifest's addresses, which do not contain it. */
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
