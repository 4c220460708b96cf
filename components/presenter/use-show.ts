'use client';
/** One window's part in a presentation: the shared state, a playhead that follows it, and who else is there. */
import { useEffect, useState } from 'react';
import type { Position, Timeline } from '../../story/story.ts';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import { readFragment } from '../drivers/address.ts';
import { openBroadcast, type Broadcast, type Peer } from '../drivers/broadcast.ts';
import { createPlayer } from '../drivers/play.ts';
import { useTimeline } from '../reader/use-timeline.ts';
import { audienceAt, firstShow, SHOW_VERSION, type Show } from './show.ts';

/** `desk` has the notes, `audience` is what people look at. */
export type Role = 'desk' | 'audience';

export interface Presentation {
  readonly story: Timeline;
  readonly show: Show;
  /** Where this window is: an audience may be held. */
  readonly at: Position;
  readonly playhead: Playhead;
  readonly broadcast: Broadcast<Show>;
  readonly peers: readonly Peer[];
  /** Changes what all windows show. */
  readonly change: (how: (show: Show) => Show) => void;
}

const positionFor = (role: Role, show: Show) => (role === 'desk' ? show.at : audienceAt(show));

interface Joined extends Pick<Presentation, 'story' | 'broadcast' | 'playhead' | 'change'> {
  readonly role: Role;
}

/** The step that the address names: where a presenter begins that came from the story. */
function addressed(story: Timeline): string | undefined {
  const address = readFragment(story, location.hash, () => false);
  return address.kind === 'step' ? address.step : undefined;
}

export function useShow(url: string, role: Role): Presentation | undefined {
  const story = useTimeline(url);
  const [joined, setJoined] = useState<Joined>();
  const [show, setShow] = useState<Show>();
  const [peers, setPeers] = useState<readonly Peer[]>([]);

  useEffect(() => {
    if (!story) return;
    const broadcast = openBroadcast<Show>({
      // The address names the story's content: positions in another edition of it mean something else.
      name: `handscroll.present.${SHOW_VERSION}.${url}`,
      role,
      first: firstShow(story, addressed(story)),
    });
    const playhead = createPlayhead(positionFor(role, broadcast.get()));
    const player = createPlayer(story, playhead);
    const ends = [
      broadcast.subscribe((next, fresh) => {
        player.to(positionFor(role, next), fresh ? next.how : 'jump');
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
    setJoined({ story, role, broadcast, playhead, change });
    return () => {
      for (const end of ends) end();
      player.stop();
      broadcast.stop();
      setJoined(undefined);
    };
  }, [story, url, role]);

  return joined && show ? { ...joined, show, peers, at: positionFor(role, show) } : undefined;
}
