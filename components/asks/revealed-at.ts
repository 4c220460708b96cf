import type { TimelineBuild } from '../../story/story.ts';

/** Progress of the build that shows an answer: 0 before it, 1 when its move is done. */
export function revealedAt(build: TimelineBuild | undefined, progress: number): number {
  if (!build || progress <= build.start) return 0;
  return Math.min(1, (progress - build.start) / Math.max(1e-6, build.settled - build.start));
}
