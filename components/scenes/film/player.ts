/**
 * The film itself over its pictures: a `<video>` that goes where the script has it, one seek at a time, and plays by a reader's
 * press alone, until the script moves on. What it has not fetched, or this browser will not seek, is left to the pictures.
 */
import { fileAddress } from '../../../story/file-address.ts';
import { filmOf } from './draw.ts';
import type { Context } from './params.ts';

export interface Player {
  /** Goes where the script has it now. */
  show(context: Context): void;
  stop(): void;
}

/** Nearer than this to its time in seconds it stands there; the last frame lies as far before the end. */
const NEAR = 0.02;
/** Milliseconds after which a seek that has not come leaves the place to the pictures. */
const LATE = 500;

/** Whoever saves bytes, or has a slow line, sees pictures until the button is pressed. */
function isSaving(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string) =>
  Object.assign(document.createElement(tag), { className });

/** Adds the film and its button to `root`; `fills` is the rule by which the film fills it. */
export function createPlayer(root: HTMLElement, context: Context, fills: string): Player {
  const { params, home = '', lang } = context;
  const { seconds, sound } = filmOf(params);
  const video = document.createElement('video');
  video.style.cssText = fills;
  const button = element('button', 'film-button');
  const caption = element('p', 'film-caption');
  Object.assign(video, { muted: true, playsInline: true, preload: 'auto', tabIndex: -1 });
  video.setAttribute('aria-hidden', 'true');
  button.type = 'button';
  caption.lang = lang;
  let at = context.state.at;
  /** Where the script had it when the reader pressed; nothing while the script has it. */
  let pressedAt: number | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const wanted = () => Math.max(0, Math.min(at * seconds, seconds - NEAR));
  const isThere = () =>
    video.readyState >= 2 && !video.seeking && Math.abs(video.currentTime - wanted()) <= NEAR;
  const seen = (isSeen: boolean) => void (video.style.opacity = isSeen ? '1' : '0');

  const seek = () => {
    if (pressedAt !== undefined || video.readyState < 1) return;
    if (isThere()) {
      clearTimeout(late);
      late = undefined;
      root.removeAttribute('data-pending');
      return seen(true);
    }
    root.setAttribute('data-pending', '');
    late ??= setTimeout(() => seen(false), LATE);
    // The latest place is asked for when this one has come: no queue.
    if (!video.seeking && Math.abs(video.currentTime - wanted()) > NEAR)
      video.currentTime = wanted();
  };

  const fetchFilm = () => {
    if (video.src === '') video.src = fileAddress(home, params.file);
  };

  const name = () => {
    button.ariaLabel = button.title = video.paused ? params.play : params.pause;
    button.dataset['plays'] = String(!video.paused);
  };
  const cues = () => {
    const active = [...(video.textTracks[0]?.activeCues ?? [])] as VTTCue[];
    caption.textContent = video.paused ? '' : active.map(({ text }) => text).join('\n');
  };
  const press = () => {
    if (!video.paused) return video.pause();
    pressedAt = at;
    fetchFilm();
    clearTimeout(late);
    if (video.currentTime >= seconds - 2 * NEAR) video.currentTime = 0;
    video.muted = !sound;
    video.play().then(() => seen(true), giveUp);
  };
  const giveUp = () => {
    pressedAt = undefined;
    video.pause();
    seek();
  };
  const fail = () => {
    root.setAttribute('data-failed', '');
    seen(false);
    button.hidden = true;
  };

  // Also on the stage: a rule that asked what the stage holds (`:has`) would restyle the article at each mount of a scene.
  const stage = root.closest('.stage');
  const operate = (isOperable: boolean) => {
    if (root.hasAttribute('data-operable') === isOperable) return;
    root.toggleAttribute('data-operable', isOperable);
    // Another film may still be there.
    stage?.toggleAttribute('data-operable', stage.querySelector('[data-operable]') !== null);
  };

  seen(false);
  root.setAttribute('data-pending', '');
  for (const type of ['loadedmetadata', 'loadeddata', 'seeked']) video.addEventListener(type, seek);
  for (const type of ['play', 'pause', 'ended']) video.addEventListener(type, name);
  video.addEventListener('pause', cues);
  video.addEventListener('error', fail);
  button.addEventListener('click', press);
  if (params.captions !== undefined) {
    const track = element('track', '');
    Object.assign(track, {
      kind: 'captions',
      srclang: lang,
      src: fileAddress(home, params.captions),
    });
    track.track.mode = 'hidden';
    track.addEventListener('cuechange', cues);
    video.append(track);
  }
  name();
  root.append(video, caption, button);
  if (!isSaving()) fetchFilm();

  return {
    show(now) {
      at = now.state.at;
      operate(now.opacity === 1);
      // Whoever scrolls on hands the film back to the script.
      if (pressedAt !== undefined && (at !== pressedAt || now.opacity < 1)) giveUp();
      else seek();
    },
    stop() {
      operate(false);
      clearTimeout(late);
      video.removeAttribute('src');
      video.load();
      for (const part of [video, caption, button]) part.remove();
    },
  };
}
