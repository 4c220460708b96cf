/**
 * A step's picture as server HTML: the still as a file, its words laid over it, a name and a
 * description. What stays when scripts, WebGL or a chunk do not come.
 */
import type { ReactElement } from 'react';
import type { Aspect } from '../../story/scene.ts';
import type { Step, Story } from '../../story/story.ts';
import { holdOf, opensElsewhere, startOf } from '../../story/timeline/move.ts';
import { describeStep } from './describe.ts';
import { Labels } from './label-text.tsx';
import { STILLS } from '../scenes/stills.g.ts';
import { sealOf } from './seal-of.ts';
import { stillName } from './still-name.ts';
import { labelsAt, Pictures, picturesAt } from './still-words.tsx';

/** The part of the build's manifest that figures need: a still's name -> its address. */
export interface StillAddresses {
  readonly stills: { readonly [name: string]: string };
}

function Source({ src, media }: { readonly src: string | undefined; readonly media: string }) {
  return src ? <source srcSet={src} media={media} /> : null;
}

/** Whether its picture has a mount: a scene that covers all but a part of the plate, with a table around it. */
export const isMounted = ({ builds, hold }: Step, { scenes }: Story): boolean =>
  (builds[hold]?.cast.wide ?? []).some(
    ({ scene }) => STILLS.get(scenes[scene]?.kind ?? '')?.uncovers,
  );

/** The sticky figure of one step; nothing where the step's stage is empty. */
export function StepFigure(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  /** True for the first figure of a page: asked for at once. */
  readonly eager?: boolean;
  /** Addresses in the manifest are without it. */
  readonly basePath?: string;
  /** Under which the build published the story's files; its id when left out. */
  readonly slug?: string;
}): ReactElement | null {
  const { story, step, manifest, eager = false, basePath = '' } = props;
  const slug = props.slug ?? story.id;
  const opens = (aspect: Aspect) => step === story.steps[0] && opensElsewhere(story, aspect);
  const address = (aspect: Aspect, contrast = false, held = !opens(aspect)) => {
    const url = manifest.stills[stillName(step.id, aspect, contrast, held ? undefined : 0)];
    return url === undefined ? undefined : basePath + url;
  };
  const wide = address('wide') ?? address('tall');
  if (!wide) return null;
  const described = `${step.id}-picture`;
  const shownAt = (aspect: Aspect) => (opens(aspect) ? startOf(story) : holdOf(story, step.id));
  // The signs of a title page stand beside the seal of its picture.
  const mounted = isMounted(step, story);
  const mount = mounted ? ` still-mounted${sealOf(story, step) ? ' still-sealed' : ''}` : '';
  return (
    <figure
      className={`still still-${step.layout.wide} still-tall-${step.layout.tall}${mount}`}
      aria-labelledby={`${step.id}-h`}
      aria-describedby={described}
    >
      <picture>
        {/* Where no title stands over the picture, the one worth freezing. */}
        {opens('tall') ? (
          <Source
            src={address('tall', false, true)}
            media="(scripting: none) and (orientation: portrait), print and (orientation: portrait)"
          />
        ) : null}
        <Source
          src={address('tall', true)}
          media="screen and (forced-colors: active) and (orientation: portrait), screen and (forced-colors: active) and (width < 560px)"
        />
        <Source src={address('wide', true)} media="screen and (forced-colors: active)" />
        <Source
          src={address('tall')}
          media="screen and (orientation: portrait), screen and (width < 560px)"
        />
        <img
          src={wide}
          alt=""
          decoding="async"
          {...(eager ? { fetchPriority: 'high' } : { loading: 'lazy' })}
        />
      </picture>
      <div className="plate">
        {(['wide', 'tall'] as const).map((aspect) => (
          <Pictures
            key={aspect}
            aspect={aspect}
            className={`labels ${aspect}-only`}
            marks={picturesAt(story, shownAt(aspect), aspect, `${basePath}/stories/${slug}/`)}
          />
        ))}
        <Labels labels={labelsAt(story, shownAt('wide'), 'wide')} className="labels wide-only" />
        <Labels labels={labelsAt(story, shownAt('tall'), 'tall')} className="labels tall-only" />
      </div>
      <figcaption id={described} className="visually-hidden">
        {describeStep(story, step)}
      </figcaption>
    </figure>
  );
}
