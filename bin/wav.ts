/** Sound as samples: what an engine says, pauses between it, and one file of both. 16 bits, one channel. */
export interface Sound {
  readonly rate: number;
  readonly samples: Int16Array;
}

/** The samples of a WAV file. Lengths in its head are not trusted: a program that streams can't know them. */
export function readWav(bytes: Uint8Array): Sound | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.byteLength < 44 || name(0) !== 'RIFF' || name(8) !== 'WAVE') return undefined;
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.byteLength;) {
    const size = view.getUint32(at + 4, true);
    if (name(at) === 'fmt ') {
      if (at + 24 > bytes.byteLength) return undefined;
      if (view.getUint16(at + 10, true) !== 1 || view.getUint16(at + 22, true) !== 16)
        return undefined;
      rate = view.getUint32(at + 12, true);
    }
    if (name(at) === 'data') {
      const from = at + 8;
      const count = Math.floor(Math.min(size, bytes.byteLength - from) / 2);
      const samples = new Int16Array(count);
      for (let i = 0; i < count; i++) samples[i] = view.getInt16(from + 2 * i, true);
      return rate > 0 ? { rate, samples } : undefined;
    }
    at += 8 + size + (size % 2);
  }
  return undefined;
}

export const secondsOf = ({ rate, samples }: Sound): number => samples.length / rate;

export const silence = (rate: number, seconds: number): Sound => ({
  rate,
  samples: new Int16Array(Math.max(0, Math.round(rate * seconds))),
});

/** Below this a sample is taken for silence. */
const QUIET = 200;

/** Without the silence before and after, of which engines add as they like. */
export function trimmed({ rate, samples }: Sound): Sound {
  const loud = (sample: number) => Math.abs(sample) > QUIET;
  const from = samples.findIndex(loud);
  if (from < 0) return { rate, samples: new Int16Array(0) };
  return { rate, samples: samples.slice(from, samples.findLastIndex(loud) + 1) };
}

/** Sounds of one rate, one after the other, as a WAV file. */
export function writeWav(rate: number, sounds: readonly Sound[]): Uint8Array {
  const count = sounds.reduce((sum, { samples }) => sum + samples.length, 0);
  const bytes = new Uint8Array(44 + 2 * count);
  const view = new DataView(bytes.buffer);
  const put = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  put(0, 'RIFF');
  view.setUint32(4, 36 + 2 * count, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, 2 * count, true);
  let at = 44;
  for (const { samples } of sounds)
    for (const sample of samples) {
      view.setInt16(at, sample, true);
      at += 2;
    }
  return bytes;
}
