'use client';
/**
 * One window's part in a presentation: the slides, the shared state, a playhead that follows it, and
 * the other windows.
 */
import { useEffect, useMemo, useState } from 'react';
import type { Position, Timeline } from '../../story/story.ts';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import { readFragment } from '../drivers/address.ts';
import { openBroadcast, type Broadcast, type Peer } from '../drivers/broadcast.ts';
import { createPlayer } from '../drivers/play.ts';
import { useJson } from '../reader/use-json.ts';
import { useTimeline } from '../reader/use-timeline.ts';
import { audienceAt, firstShow, SHOW_VERSION, type Show } from './show.ts';
import type { Slides } from './stops.ts';
import { markEnglish } from '../ui/mark-english.ts';
import type { PresentWords } from '../ui/words.ts';

/** `desk` has the notes; `audience` is the projected window. */
export type Role = 'desk' | 'audience';

export interface Presentation {
  readonly story: Timeline;
  readonly slides: Slides;
  readonly show: Show;
  /** The position of this window: an audience may be held back. */
  readonly at: Position;
  readonly playhead: Playhead;
  readonly broadcast: Broadcast<Show>;
  readonly peers: readonly Peer[];
  /** Changes the shared state. */
  readonly change: (how: (show: Show) => Show) => void;
}

const positionFor = (role: Role, show: Show) => (role === 'desk' ? show.at : audienceAt(show));

type Joined = Pick<Presentation, 'story' | 'broadcast' | 'playhead' | 'change'>;

/** The step in the address, where a presenter who comes from the story starts. */
export function addressed(story: Timeline): string | undefined {
  const address = readFragment(story, location.hash, () => false);
  return address.kind === 'step' ? address.step : undefined;
}

const isWhole = ({ stops }: Partial<Slides>): boolean => Array.isArray(stops);

/**
 * `from`: the addresses of the story's timeline and of its slides, or the objects themselves. Adds a
 * class to the page once it runs, which hides the list of stops (stops.css).
 */
export function useShow(
  from: {
    readonly timeline: string | Timeline;
    readonly steps: string | Slides;
    readonly words: PresentWords;
  },
  basePath: string,
  role: Role,
): Presentation | undefined {
  const { timeline, steps, words } = from;
  const story = useTimeline(timeline);
  const fetched = useJson<Slides>(typeof steps === 'string' ? steps : undefined, isWhole);
  const loaded = typeof steps === 'string' ? fetched : steps;
  const url = typeof timeline === 'string' ? timeline : timeline.id;
  const slides = useMemo(() => loaded && { ...loaded, basePath }, [loaded, basePath]);
  const [joined, setJoined] = useState<Joined>();
  const [show, setShow] = useState<Show>();
  const [peers, setPeers] = useState<readonly Peer[]>([]);

  useEffect(() => markEnglish(words.title), [words]);
  useEffect(() => {
    if (!story) return;
    const broadcast = openBroadcast<Show>({
      // The address contains a hash of the story's content: positions in another version of it have
      // another meaning.
      name: `handscroll.present.${SHOW_VERSION}.${url}`,
      role,
      first: firstShow(story, addressed(story)),
    });
    const playhead = createPlayhead(positionFor(role, broadcast.get()));
    const player = createPlayer(story, playhead);
    const ends = [
      broadcast.subscribe((next, isFresh) => {
        player.to(positionFor(role, next), isFresh ? next.how : 'jump');
        setShow(next);
      }),
      broadcast.onPeers(setPeers),
    ];
    const change = (how: (show: Show) => Show) => {
      const before = broadcast.get();
      const next = how(before);
      if (next !== before) broadcast.set(next);
    };
    setShow(broadcast.get());
    setJoined({ story, broadcast, playhead, change });
    return () => {
      for (const end of ends) end();
      player.stop();
      broadcast.stop();
      setJoined(undefined);
    };
  }, [story, url, role]);

  const runs = joined !== undefined && slides !== undefined;
  useEffect(() => {
    document.documentElement.classList.toggle('presents', runs);
    // An address with a step has scrolled to it in the list, which is now hidden.
    if (runs) window.scrollTo(0, 0);
    return () => document.documentElement.classList.remove('presents');
  }, [runs]);

  if (!joined || !slides || !show) return undefined;
  return { ...joined, slides, show, peers, at: positionFor(role, show) };
}
