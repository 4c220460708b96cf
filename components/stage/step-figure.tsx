/**
 * A step's picture as server HTML: the still as a file, its words laid over it, a name and a
 * description. It stays when scripts, WebGL or a chunk fail to load.
 */
import type { ReactElement, ReactNode } from 'react';
import type { Aspect } from '../../story/scene.ts';
import type { Position, Step, Story } from '../../story/story.ts';
import { holdOf, opensElsewhere, startOf, stopsOf } from '../../story/timeline/move.ts';
import { languageOf } from '../../story/text.ts';
import { altOf, describeAt, describeStep } from './describe.ts';
import { Labels } from './label-text.tsx';
import { STILLS } from '../scenes/stills.g.ts';
import { sealOf } from './seal-of.ts';
import { TALL } from './size.ts';
import { stillName } from './still-name.ts';
import { Pictures } from './pictures.tsx';
import { labelsAt, picturesAt } from './still-words.ts';

/** The part of the build's manifest that figures need: the address of each still by its name. */
export interface StillAddresses {
  readonly stills: { readonly [name: string]: string };
}

function Source({ src, media }: { readonly src: string | undefined; readonly media: string }) {
  return src ? <source srcSet={src} media={media} /> : null;
}

/** Whether its picture is a mounted one: a scene that covers most of the plate, with a table around it. */
export const isMounted = ({ builds, hold }: Step, { scenes }: Story): boolean =>
  (builds[hold]?.cast.wide ?? []).some(
    ({ scene }) => STILLS.get(scenes[scene]?.kind ?? '')?.uncovers,
  );

/**
 * The position that a figure shows in one aspect, and the number of that still; `stop` as in
 * `stillName`, undefined for the hold.
 */
interface Shot {
  readonly at: Position;
  readonly stop?: number;
}

function shotOf(story: Story, step: Step, build: number | undefined, aspect: Aspect): Shot {
  if (build !== undefined) {
    const at = { step: step.id, progress: step.builds[build]?.settled ?? 0 };
    const stops = stopsOf(story).filter((stop) => stop.step === step.id);
    return { at, stop: stops.findIndex(({ progress }) => progress === at.progress) + 1 };
  }
  if (step.id === story.steps[0]?.id && opensElsewhere(story, aspect))
    return { at: startOf(story), stop: 0 };
  return { at: holdOf(story, step.id) };
}

/** What lies over a picture: photographs and words, in both compositions. */
function Plate(props: {
  readonly story: Story;
  readonly at: Readonly<Record<Aspect, Position>>;
  readonly home: string;
}): ReactElement {
  const { story, at, home } = props;
  return (
    <div className="plate">
      {(['wide', 'tall'] as const).map((aspect) => (
        <Pictures
          key={aspect}
          aspect={aspect}
          className={`labels ${aspect}-only`}
          marks={picturesAt(story, at[aspect], aspect, home)}
        />
      ))}
      <Labels labels={labelsAt(story, at.wide, 'wide')} className="labels wide-only" />
      <Labels labels={labelsAt(story, at.tall, 'tall')} className="labels tall-only" />
    </div>
  );
}

/** The sticky figure of one step; nothing where the step's stage is empty. */
export function StepFigure(props: {
  readonly story: Story;
  readonly step: Step;
  readonly manifest: StillAddresses;
  /**
   * Shows the picture at this build's stop instead of the hold: a guess is made before its answer is
   * shown.
   */
  readonly build?: number | undefined;
  /** True for the first figure of a page, which is loaded eagerly. */
  readonly eager?: boolean;
  /** Prefixed to the manifest's addresses, which do not contain it. */
  readonly basePath?: string;
  /** The name under which the build published the story's files; the story's id when left out. */
  readonly slug?: string;
  /** Draws the picture inline, with the words over it, for a page that has no built files. */
  readonly drawn?: (at: Readonly<Record<Aspect, Position>>, words: ReactNode) => ReactNode;
  /** Where the window's shape does not decide: the width below which the tall picture is shown. */
  readonly tallBelow?: number;
}): ReactElement | null {
  const { story, step, manifest, build, drawn, eager = false, basePath = '' } = props;
  const isTall =
    props.tallBelow === undefined ? TALL.split(', ') : [`(width < ${props.tallBelow}px)`];
  // In a frame the words have the shape of its width on paper too.
  const screen = props.tallBelow === undefined ? 'screen and ' : '';
  const slug = props.slug ?? story.id;
  const shots = {
    wide: shotOf(story, step, build, 'wide'),
    tall: shotOf(story, step, build, 'tall'),
  };
  const opens = build === undefined && shots.tall.stop === 0;
  const addressOf = (name: string) => {
    const url = manifest.stills[name];
    return url === undefined ? undefined : basePath + url;
  };
  const address = (aspect: Aspect, contrast = false) =>
    addressOf(stillName(step.id, aspect, contrast, shots[aspect].stop));
  const wide = address('wide') ?? address('tall');
  const at = { wide: shots.wide.at, tall: shots.tall.at };
  const words = <Plate {...{ story, at }} home={`${basePath}/stories/${slug}/`} />;
  const cast = step.builds[build ?? step.hold]?.cast;
  if (!wide && !(drawn && cast && cast.wide.length + cast.tall.length > 0)) return null;
  const described = `${step.id}-${build === undefined ? 'picture' : 'before'}`;
  // A title page's signs stand beside the seal in its picture.
  const mounted = isMounted(step, story);
  // Compared by id: in the studio the step may be newer than the story.
  const bare = step.id === story.steps[0]?.id ? ' still-bare' : '';
  const mount = mounted ? ` still-mounted${sealOf(story, step) ? ' still-sealed' : ''}` : bare;
  return (
    <figure
      className={`still${build === undefined ? '' : ' still-before'} still-${step.layout.wide} still-tall-${step.layout.tall}${mount}`}
      aria-labelledby={`${step.id}-h`}
      aria-describedby={described}
    >
      {drawn ? (
        drawn(at, words)
      ) : (
        <picture>
          {/* The widest picture of the step that has no title over it. */}
          {opens ? (
            <Source
              src={addressOf(stillName(step.id, 'tall'))}
              media="(scripting: none) and (orientation: portrait), print and (orientation: portrait)"
            />
          ) : null}
          <Source
            src={address('tall', true)}
            media={isTall.map((one) => `screen and (forced-colors: active) and ${one}`).join(', ')}
          />
          <Source src={address('wide', true)} media="screen and (forced-colors: active)" />
          <Source src={address('tall')} media={isTall.map((one) => screen + one).join(', ')} />
          <img
            src={wide}
            alt=""
            decoding="async"
            {...(eager ? { fetchPriority: 'high' } : { loading: 'lazy' })}
          />
        </picture>
      )}
      {drawn ? null : words}
      <figcaption
        id={described}
        className="visually-hidden"
        {...languageOf(altOf(step, build ?? step.hold))}
      >
        {build === undefined
          ? describeStep(story, step)
          : describeAt(story, step, build, shots.wide.at)}
      </figcaption>
    </figure>
  );
}
