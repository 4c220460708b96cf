/** Turns a frame into what a scene kind gets to draw: the same for stills, live views and labels. */
import type {
  Aspect,
  JsonObject,
  MoodMix,
  Palette,
  PlacedLabel,
  RenderContext,
} from '../../story/scene.ts';
import { type FrameScene, paramsAt, type Timeline } from '../../story/story.ts';
import { paletteOf, type Theme } from '../themes/theme.ts';
import { themeOf } from '../themes/theme-of.ts';

/** The colours of a picture: of its mood, of the system's forced colours, or ink on white paper. */
export type Tone = 'mood' | 'contrast' | 'paper';
export type Moment = RenderContext<JsonObject, JsonObject>;

let last: { readonly theme: Theme; readonly mood: MoodMix; readonly palette: Palette } | undefined;

/** The palette of a mood. Only the last one is kept, since every scene of a frame needs the same. */
function paletteFor(theme: Theme, mood: MoodMix): Palette {
  const isSame =
    last?.theme === theme &&
    last.mood.from === mood.from &&
    last.mood.to === mood.to &&
    last.mood.mix === mood.mix;
  if (!last || !isSame) last = { theme, mood, palette: paletteOf(theme, mood) };
  return last.palette;
}

function toned(theme: Theme, mood: MoodMix, tone: Tone): Palette {
  if (tone === 'mood') return paletteFor(theme, mood);
  return tone === 'paper' ? theme.print : theme.contrast;
}

/** One scene of a frame, with everything that its kind needs to draw it. */
export function momentOf(
  timeline: Timeline,
  frameScene: FrameScene,
  mood: MoodMix,
  aspect: Aspect,
  tone: Tone = 'mood',
): Moment {
  const scene = timeline.scenes[frameScene.scene];
  if (!scene) throw new RangeError(`the story has no scene ${frameScene.scene}`);
  const theme = themeOf(timeline);
  return {
    scene: scene.id,
    params: paramsAt(scene, aspect),
    state: frameScene.state,
    boundValues: frameScene.boundValues,
    data: scene.data,
    focus: frameScene.focus,
    ...(frameScene.focusMix && { focusMix: frameScene.focusMix }),
    labels: frameScene.labels,
    mood,
    palette: toned(theme, mood, tone),
    aspect,
    type: theme.type[aspect],
    opacity: frameScene.opacity,
    lang: timeline.lang,
    ...(timeline.home !== undefined && { home: timeline.home }),
    ...(timeline.file && { file: timeline.file }),
  };
}

/** A scene's words at a frame, each at most as opaque as the scene's words are. */
export function wordsSeen(
  placed: readonly PlacedLabel[],
  { words }: FrameScene,
): readonly PlacedLabel[] {
  if (words >= 1) return placed;
  if (words <= 0) return [];
  return placed.map((one) => (one.opacity > words ? { ...one, opacity: words } : one));
}
