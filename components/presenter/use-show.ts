'use client';
/** One window's part in a presentation: the shared state, a playhead that follows it, and who else is there. */
import { useEffect, useState } from 'react';
import type { Position, Timeline } from '../../story/story.ts';
import { createPlayhead, type Playhead } from '../../story/timeline/playhead.ts';
import { readFragment } from '../drivers/address.ts';
import { openChannel, type Channel, type Peer } from '../drivers/channel.ts';
import { createPlayer } from '../drivers/play.ts';
import { audienceAt, firstShow, readShow, type Show } from './show.ts';

/** `desk` has the notes, `audience` is what people look at. */
export type Role = 'desk' | 'audience';

export interface Presentation {
  readonly story: Timeline;
  readonly show: Show;
  /** Where this window is: an audience may be held. */
  readonly at: Position;
  readonly playhead: Playhead;
  readonly channel: Channel<Show>;
  readonly peers: readonly Peer[];
  /** Changes what all windows show. */
  readonly change: (how: (show: Show) => Show) => void;
}

const positionFor = (role: Role, show: Show) => (role === 'desk' ? show.at : audienceAt(show));

interface Joined extends Pick<Presentation, 'story' | 'channel' | 'playhead' | 'change'> {
  readonly role: Role;
}

/** The step that the address names: where a presenter begins that came from the story. */
function addressed(story: Timeline): string | undefined {
  const address = readFragment(story, location.hash, () => false);
  return address.kind === 'step' ? address.step : undefined;
}

export function useShow(story: Timeline | undefined, role: Role): Presentation | undefined {
  const [joined, setJoined] = useState<Joined>();
  const [show, setShow] = useState<Show>();
  const [peers, setPeers] = useState<readonly Peer[]>([]);

  useEffect(() => {
    if (!story) return;
    const channel = openChannel<Show>({
      name: `handscroll.present.${story.id}`,
      role,
      first: firstShow(story, addressed(story)),
      parse: (value) => readShow(story, value),
    });
    const playhead = createPlayhead(positionFor(role, channel.get()));
    const player = createPlayer(story, playhead);
    const ends = [
      channel.subscribe((next, fresh) => {
        player.to(positionFor(role, next), fresh ? next.how : 'jump');
        setShow(next);
      }),
      channel.onPeers(setPeers),
    ];
    const change = (how: (show: Show) => Show) => {
      const before = channel.get();
      const next = how(before);
      if (next !== before) channel.set(next);
    };
    setShow(channel.get());
    setJoined({ story, role, channel, playhead, change });
    return () => {
      for (const end of ends) end();
      player.stop();
      channel.stop();
      setJoined(undefined);
    };
  }, [story, role]);

  return joined && show ? { ...joined, show, peers, at: positionFor(role, show) } : undefined;
}
