/**
 * Speech engines and audio encoders. Another engine is another entry of ENGINES: text in one language goes
 * in, a WAV comes out.
 */
import { spawn } from 'node:child_process';

export interface Engine {
  readonly name: string;
  /** The command that installs it. */
  readonly install: string;
  /** The arguments to speak text at a speed in words per minute, as a WAV. */
  readonly say: (lang: string, speed: number) => readonly string[];
  /** Arguments that only test whether it is installed. */
  readonly probe: readonly string[];
}
export interface Packer {
  readonly name: string;
  readonly install: string;
  /** A WAV goes in, Opus comes out. */
  readonly pack: readonly string[];
  readonly probe: readonly string[];
}

/** Languages with another name in espeak-ng. */
const ESPEAK = new Map([
  ['zh', 'cmn'],
  ['zh-hans', 'cmn'],
  ['zh-hant', 'cmn'],
  ['en', 'en-gb'],
]);

export const ENGINES: readonly Engine[] = [
  {
    name: 'espeak-ng',
    install: 'apt install espeak-ng',
    say: (lang, speed) => {
      const tag = lang.toLowerCase();
      return ['--stdout', '--stdin', '-v', ESPEAK.get(tag) ?? tag, '-s', String(speed)];
    },
    probe: ['--version'],
  },
];

/** Speech is clear at 24 kbit/s. */
export const PACKERS: readonly Packer[] = [
  {
    name: 'opusenc',
    install: 'apt install opus-tools',
    pack: ['--quiet', '--bitrate', '24', '--speech', '-', '-'],
    probe: ['--version'],
  },
  {
    name: 'ffmpeg',
    install: 'apt install ffmpeg',
    pack: ['-v', 'error', '-i', 'pipe:0', '-c:a', 'libopus', '-b:a', '24k', '-f', 'opus', 'pipe:1'],
    probe: ['-version'],
  },
];

/** Runs a program with some input; undefined if it is not installed. */
export function through(
  program: string,
  args: readonly string[],
  input: string | Uint8Array,
): Promise<
  { readonly code: number; readonly output: Uint8Array; readonly error: string } | undefined
> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    let error = '';
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    // A program may close its input early; its exit code says whether that is an error.
    child.stdin.on('error', () => undefined);
    child.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'ENOENT' ? resolve(undefined) : reject(fault),
    );
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(output), error: error.trim() }),
    );
    child.stdin.end(input);
  });
}

/** The first one that is installed. */
export async function installedOf<T extends Engine | Packer>(
  all: readonly T[],
): Promise<T | undefined> {
  for (const one of all) if ((await through(one.name, one.probe, ''))?.code === 0) return one;
  return undefined;
}
