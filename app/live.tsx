/** In development, the part of a page that listens for saved stories; nothing in a build. */
export async function Live() {
  if (process.env.NODE_ENV !== 'development') return null;
  const port = process.env.HANDSCROLL_LIVE;
  if (!port) return null;
  const { LiveStory } = await import('./live-story.tsx');
  return <LiveStory port={port} />;
}
