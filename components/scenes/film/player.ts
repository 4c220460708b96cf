/**
 * The film itself over its pictures: a `<video>` that seeks to the script's time, one seek after the
 * other, and plays only when a reader presses its button, until the script moves on. For times that
 * are not loaded yet or that this browser can't seek to, the pictures are shown.
 */
import { fileAddress } from '../../../story/file-address.ts';
import { filmOf } from './draw.ts';
import type { Context } from './params.ts';

export interface Player {
  /** Seeks to the script's present time. */
  show(context: Context): void;
  stop(): void;
}

/** Seconds: closer than this counts as there; the last frame is taken this long before the end. */
const NEAR = 0.02;
/** Milliseconds after which a pending seek shows the pictures. */
const LATE = 500;

/** In data-saving mode or on a slow connection pictures are shown until the button is pressed. */
function isSaving(): boolean {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string) =>
  Object.assign(document.createElement(tag), { className });

/** Adds the film and its button to `root`; `fills` is the inline style of the film. */
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
  /** The script's time when the reader pressed play; undefined while the script controls the film. */
  let pressedAt: number | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;

  const target = () => Math.max(0, Math.min(at * seconds, seconds - NEAR));
  const isThere = () =>
    video.readyState >= 2 && !video.seeking && Math.abs(video.currentTime - target()) <= NEAR;
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
    // The latest time is requested when this seek is done: there is no queue.
    if (!video.seeking && Math.abs(video.currentTime - target()) > NEAR)
      video.currentTime = target();
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

  // Marked on the stage: a `:has` rule about its content would restyle the article whenever a scene mounts.
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
      // When the reader scrolls on, the script controls the film again.
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
