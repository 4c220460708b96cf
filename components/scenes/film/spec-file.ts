/** Checks of a film's file for checker and compiler. */
import { asciiAt } from '../../../story/bytes.ts';
import { publishedFilm } from '../../../story/film/film-place.ts';
import type { ReadFile, SceneFault } from '../../../story/scene.ts';
import { readVtt } from '../../../story/timeline/captions.ts';
import { digestOf } from '../kit/stop-image.ts';
import type { FilmHeader, Unread } from './header.ts';
import { readMp4 } from './mp4.ts';
import { LIMITS, type Film, type Params } from './params.ts';
import { readWebm } from './webm.ts';

/** Codecs that all current browsers play. */
const PLAYED = new Set(['H.264', 'VP8', 'VP9', 'AV1']);

const ffmpeg = (file: string, how: string) => {
  const bare = file.split('/').at(-1) ?? file;
  return `ffmpeg -i ${bare} ${how} ${bare.replace(/\.\w+$/, '')}-web.mp4`;
};
const H264 = '-c:v libx264 -pix_fmt yuv420p -crf 23 -g 12 -movflags +faststart';
const again = (file: string) =>
  `HandBrake, preset "Fast 1080p30"; or ${ffmpeg(file, H264)}; iPhone: Settings, Camera, Formats, Most Compatible`;

const UNREAD: { readonly [why in Unread]: (file: string) => readonly [string, string] } = {
  cut: () => ['breaks off before its end', 'copy or export it again'],
  'no-film': (file) => ['holds no film', again(file)],
  'no-length': (file) => [
    'does not say how long it is, as recorders of a browser leave it',
    `ffmpeg -i ${file} -c copy whole.webm`,
  ],
  'timed-track': (file) => [
    'has a track beside picture and sound, which may say where it was shot and can’t be emptied',
    `ffmpeg -i ${file} -c copy -sn -dn -map_metadata -1 public${file.replace(/.*(?=\.)/, '')}`,
  ],
  'in-parts': (file) => [
    'is in fragments, as for streaming',
    ffmpeg(file, '-c copy -movflags +faststart'),
  ],
};

/** Why it can't be shown, and how to fix that. */
function refusedFor(file: string, header: FilmHeader): readonly [string, string] | undefined {
  const { container, codec, width, height, seconds } = header;
  if (!PLAYED.has(codec))
    return [`is ${codec || 'of an unknown form'}, which most browsers do not play`, `save as H.264: ${again(file)}`]; // prettier-ignore
  if (container === 'MOV' || container === 'MKV')
    return [
      `is ${container === 'MOV' ? 'a QuickTime film (MOV)' : 'a Matroska film (MKV)'}, which browsers do not play`,
      `save as MP4: ${codec === 'H.264' ? ffmpeg(file, '-c copy -movflags +faststart') : again(file)}`,
    ];
  const [long, short] = LIMITS.sides;
  if (Math.max(width, height) > long || Math.min(width, height) > short)
    return [
      `is ${width} by ${height} pixels, ${long} by ${short} are allowed`,
      ffmpeg(file, `-vf scale=${width > height ? '1280:-2' : '-2:1280'} ${H264}`),
    ];
  return width > 0 && height > 0 && seconds > 0 ? undefined : UNREAD['no-film'](file);
}

const counted = (seconds: number) => String(Math.round(seconds * 10) / 10);

/** Warnings about a film that could work better. */
function advice(file: string, { codec, seconds, keyGap }: FilmHeader): readonly [string, string][] {
  return [
    ...(keyGap > LIMITS.keyGap
      ? ([[`has a key frame each ${counted(keyGap)} s: scrubbing will stick`, ffmpeg(file, H264)]] as [string, string][]) // prettier-ignore
      : []),
    ...(seconds > LIMITS.seconds
      ? ([[`takes ${counted(seconds)} s, and over ${LIMITS.seconds} s pass too fast to be scrubbed`, 'cut it, or let "at" stay where it is']] as [string, string][]) // prettier-ignore
      : []),
    ...(codec === 'AV1'
      ? ([['is AV1, which iPhones and Macs of before 2023 do not play: they show its stops', `save as H.264: ${again(file)}`]] as [string, string][]) // prettier-ignore
      : []),
  ];
}

function captionFaults({ captions }: Params, file: ReadFile, header: FilmHeader): SceneFault[] {
  if (captions === undefined)
    return header.sound
      ? [
          {
            path: [],
            message: 'this film has sound and no captions',
            hint: '"captions": a WebVTT file of what is heard; or take the sound out: ffmpeg -i in.mp4 -c copy -an out.mp4',
          },
        ]
      : [];
  const bytes = file(captions);
  const ends = bytes ? readVtt(new TextDecoder().decode(bytes)).map(({ end }) => end) : [];
  const last = ends.reduce((most, end) => Math.max(most, end), 0);
  const fault = (message: string, hint: string) => [{ path: ['captions'], message, hint }];
  if (bytes && ends.length === 0)
    return fault(
      `${captions} has no caption that can be read`,
      'a line such as 00:00:01.000 --> 00:00:04.000, and the words on the next one',
    );
  if (last > header.seconds + LIMITS.late)
    return fault(
      `a caption in ${captions} ends at ${counted(last)} s, the film at ${counted(header.seconds)} s`,
      'captions of this film, timed from its beginning',
    );
  return [];
}

interface Opened {
  readonly header: FilmHeader | Unread;
  readonly digest: string;
}
/** Read once per file content, however often a story is checked and compiled. */
const opened = new WeakMap<Uint8Array, Opened>();

/** The file may be of another type than its name says. */
function startsAs(bytes: Uint8Array): FilmHeader | Unread {
  if (asciiAt(bytes, 0, 4) === '\x1aE\xdf\xa3') return readWebm(bytes);
  return asciiAt(bytes, 4, 4) === 'ftyp' ? readMp4(bytes) : 'no-film';
}

function open(bytes: Uint8Array): Opened {
  const known = opened.get(bytes);
  if (known) return known;
  const { bytes: published, isEmptied } = publishedFilm(bytes);
  const header = isEmptied ? startsAs(bytes) : 'timed-track';
  // The digest of the published bytes, which archives contain too: pictures of its stops are found by it.
  const output: Opened = { header, digest: digestOf(published) };
  opened.set(bytes, output);
  return output;
}

/** See `SceneSpec.withFiles`. */
export function withFiles(
  params: Params,
  file: ReadFile,
): { readonly params: Params; readonly faults: readonly SceneFault[] } {
  const bytes = file(params.file);
  if (!bytes) return { params, faults: [] };
  const { header, digest } = open(bytes);
  const fault = ([what, hint]: readonly [string, string], isWarning = false): SceneFault => ({
    ...{ path: ['file'], message: `${params.file} ${what}`, hint },
    ...(isWarning && { isWarning }),
  });
  if (typeof header === 'string') return { params, faults: [fault(UNREAD[header](params.file))] };
  const refused = refusedFor(params.file, header);
  if (refused) return { params, faults: [fault(refused)] };
  const { width, height, seconds, sound } = header;
  const film: Film = { width, height, seconds: Math.round(seconds * 1000) / 1000, sound, digest };
  return {
    params: { ...params, film },
    faults: [
      ...captionFaults(params, file, header),
      ...advice(params.file, header).map((one) => fault(one, true)),
    ],
  };
}
