'use client';
/** Development only: shows a saved story at once, and what is wrong with one while its picture stays. */
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
    // A page is a function of its address: a reload comes back to the same step.
    events.addEventListener('drawn', (event: MessageEvent<string>) => {
      const here = document.body.dataset['story'];
      // Pages without a story, the library among them, show all of them.
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
