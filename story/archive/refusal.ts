/** Why an archive is refused, one sentence for each reason. A refused archive changes nothing. */

const SENTENCES = {
  'not-zip': 'it is not a zip file, or not a whole one',
  large: 'it holds more than # MB',
  many: 'it holds more than # files',
  bomb: 'a file in it is packed tighter than 50 to 1, as no story is',
  outside: 'a name in it leads out of its folder',
  absolute: 'a name in it is absolute',
  backslash: 'a name in it has a backslash',
  drive: 'a name in it names a drive',
  nul: 'a name in it has a NUL',
  device: 'a name in it is that of a device',
  name: 'a name in it can’t be used on every system',
  collision: 'two names in it are one on some systems',
  link: 'it holds a link',
  encrypted: 'a file in it is encrypted',
  method: 'a file in it is packed in a way that is not read here',
  overlap: 'files in it overlap',
  damaged: 'a file in it is damaged (wrong length or checksum)',
  list: 'its handscroll.json is missing, or lists other files than it holds',
  hash: 'a file in it is not the one that handscroll.json lists',
  'no-part': 'a file in it is no part of a story',
  'no-story': 'it holds no source/story.json',
  'no-story-file': 'it holds no story.json',
  'two-stories': 'it holds more than one story.json',
  'large-story': 'its story.json is larger than # MB',
} as const;
export type Refusal = keyof typeof SENTENCES;

/** Refuses the whole archive. `where`: the name of the file inside it; `most`: the limit. */
export class Refused extends Error {
  readonly code: Refusal;
  constructor(code: Refusal, where?: string, most = 0) {
    const place = where === undefined ? '' : `: ${JSON.stringify(where.slice(0, 80))}`;
    super(SENTENCES[code].replace('#', String(most)) + place);
    this.code = code;
  }
}
