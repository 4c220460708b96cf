/** Sound as samples: reads what an engine speaks, adds pauses, and writes one file. 16 bits, one channel. */
export interface Sound {
  readonly rate: number;
  readonly samples: Int16Array;
}

const HEAD = 44;

/**
 * The samples of a WAV file with the usual header, as speech engines write it. The length in the header is
 * ignored, because a program that streams cannot know it.
 */
export function readWav(bytes: Uint8Array): Sound | undefined {
  const header = Buffer.from(bytes.subarray(0, HEAD));
  const isWav = header.length === HEAD && header.toString('latin1', 8, 16) === 'WAVEfmt ';
  if (!isWav || header.toString('latin1', 36, 40) !== 'data') return undefined;
  if (header.readUInt16LE(22) !== 1 || header.readUInt16LE(34) !== 16) return undefined;
  const length = Math.min(header.readUInt32LE(40), bytes.length - HEAD);
  const data = new Uint8Array(bytes.subarray(HEAD, HEAD + length - (length % 2)));
  return { rate: header.readUInt32LE(24), samples: new Int16Array(data.buffer) };
}

export const secondsOf = ({ rate, samples }: Sound): number => samples.length / rate;

export const silence = (rate: number, seconds: number): Sound => ({
  rate,
  samples: new Int16Array(Math.max(0, Math.round(rate * seconds))),
});

/** Samples below this amplitude count as silence. */
const QUIET = 200;

/** Removes the silence before and after, whose length varies between engines. */
export function trimmed({ rate, samples }: Sound): Sound {
  const loud = (sample: number) => Math.abs(sample) > QUIET;
  const from = samples.findIndex(loud);
  if (from < 0) return { rate, samples: new Int16Array(0) };
  return { rate, samples: samples.slice(from, samples.findLastIndex(loud) + 1) };
}

/** Joins sounds of one sample rate to a WAV file. */
export function writeWav(rate: number, sounds: readonly Sound[]): Uint8Array {
  const data = Buffer.concat(
    sounds.map(({ samples: { buffer, byteOffset, byteLength } }) =>
      Buffer.from(buffer, byteOffset, byteLength),
    ),
  );
  const header = Buffer.alloc(HEAD);
  header.write('RIFF----WAVEfmt ', 'latin1');
  header.writeUInt32LE(HEAD - 8 + data.length, 4);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  return Buffer.concat([header, data]);
}
