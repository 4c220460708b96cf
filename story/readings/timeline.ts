import type { Story, Timeline, TimelineBuild, TimelineStep } from '../story.ts';

const toBuild = (build: TimelineBuild): TimelineBuild => ({
  ...(build.id !== undefined && { id: build.id }),
  start: build.start,
  end: build.end,
  settled: build.settled,
  ease: build.ease,
  stop: build.stop,
  length: build.length,
  portraitLength: build.portraitLength,
  cast: build.cast,
});
const toStep = ({ id, chapter, layout, mood, hold, builds }: TimelineStep): TimelineStep => ({
  id,
  chapter,
  layout,
  mood,
  hold,
  builds: builds.map(toBuild),
});

/** The part of a story that client code needs: no prose, notes, sources or answers. */
export const timelineOf = ({ id, lang, theme, look, scenes, steps }: Story): Timeline => ({
  id,
  lang,
  theme,
  ...(look && { look }),
  scenes,
  steps: steps.map(toStep),
});
