/** What stands on the pages of a PDF that Chromium has printed. */
import { inflateSync } from 'node:zlib';

/** How many lines of words each page of a PDF has. */
export function linesOf(pdf: string): readonly number[] {
  const objects = new Map(
    [...pdf.matchAll(/(\d+) 0 obj\s*(<<[^]*?>>)\s*(?:stream\r?\n|endobj)/g)].map((match) => [
      match[1],
      { dict: match[2] ?? '', from: match.index + match[0].length },
    ]),
  );
  const pages = [...objects.values()].filter(({ dict }) => /\/Type\s*\/Page\b/.test(dict));
  return pages.map(({ dict }) => {
    const { dict: stream, from } = objects.get(/\/Contents (\d+) 0 R/.exec(dict)?.[1])!;
    const length = Number(/\/Length (\d+)/.exec(stream)?.[1]);
    const text = inflateSync(Buffer.from(pdf.slice(from, from + length), 'latin1')).toString(
      'latin1',
    );
    // The positions of words by their height; those within three units are on one line.
    return new Set([...text.matchAll(/ ([-\d.]+) Tm/g)].map(([, y]) => Math.round(Number(y) / 3)))
      .size;
  });
}
