/** Reads and writes WebVTT: captions of a tour, and cue files that come with recordings. */
import type { Span } from './tour.ts';

interface Caption extends Span {
  readonly text: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** `00:01:02.345` */
export function vttTime(seconds: number): string {
  const ms = Math.max(0, Math.round(seconds * 1000));
  const clock = [3_600_000, 60_000, 1000].map((unit, i) => {
    const of = Math.floor(ms / unit);
    return two(i === 0 ? of : of % 60);
  });
  return `${clock.join(':')}.${String(ms % 1000).padStart(3, '0')}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const plain = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');

/** Writes the cues as a WebVTT file. */
export const webVtt = (cues: readonly Caption[]): string =>
  [
    'WEBVTT',
    ...cues.map(({ at, end, text }, i) =>
      [i + 1, `${vttTime(at)} --> ${vttTime(end)}`, escaped(text).replace(/\s*\n\s*/g, ' ')].join(
        '\n',
      ),
    ),
  ].join('\n\n') + '\n';

/** Three digits of hours are enough for any recording; with hundreds of digits the number would overflow. */
const STAMP = /^(?:(\d{2,3}):)?(\d{2}):(\d{2})\.(\d{3})$/;
function secondsOf(stamp: string): number | undefined {
  const [, hours = '0', minutes, seconds, ms] = STAMP.exec(stamp) ?? [];
  if (minutes === undefined) return undefined;
  return (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(`${seconds}${ms}`)) / 1000;
}

/** The cues of a WebVTT file, in order; skips everything that is not a cue. */
export function readVtt(file: string): readonly Caption[] {
  const blocks = file
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  const cues = blocks.flatMap((block): readonly Caption[] => {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => line.includes('-->'));
    if (at < 0 || at > 1) return [];
    const [from = '', to = ''] = (lines[at] ?? '').split('-->').map((part) => part.trim());
    const begin = secondsOf(from);
    const end = secondsOf(to.split(/\s/)[0] ?? '');
    const text = plain(lines.slice(at + 1).join(' '))
      .replace(/\s+/g, ' ')
      .trim();
    return begin === undefined || end === undefined || end <= begin || text === ''
      ? []
      : [{ at: begin, end, text }];
  });
  return cues.sort((a, b) => a.at - b.at);
}
