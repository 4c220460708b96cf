'use client';
/** Development only: reloads when a story was saved, or lists its problems while the last good picture stays. */
import { useEffect, useState } from 'react';
import './live-story.css';

interface Broken {
  readonly slug: string;
  readonly faults: readonly string[];
}

export function LiveStory({ port }: { readonly port: string }) {
  const [broken, setBroken] = useState<readonly Broken[]>([]);
  useEffect(() => {
    const events = new EventSource(`http://${location.hostname}:${port}/`);
    events.addEventListener('problems', (event: MessageEvent<string>) =>
      setBroken(JSON.parse(event.data) as Broken[]),
    );
    // The page's state is in its address, so a reload returns to the same step.
    events.addEventListener('drawn', (event: MessageEvent<string>) => {
      const here = document.body.dataset['story'];
      // Pages that are not of one story, such as the library, reload for every story.
      if (here === undefined || (JSON.parse(event.data) as string[]).includes(here))
        location.reload();
    });
    return () => events.close();
  }, [port]);
  if (broken.length === 0) return null;
  return (
    <aside className="live-problems" role="status">
      {broken.map(({ slug, faults }) => (
        <details key={slug} open>
          <summary>
            {slug}: {faults.length}
          </summary>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </details>
      ))}
    </aside>
  );
}
