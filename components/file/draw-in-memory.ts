/**
 * What a build draws and publishes of a story for its file, in memory: without translations and
 * recordings.
 */
import { withoutPlace } from '../../story/archive/place-data.ts';
import { audienceOf } from '../../story/readings/audience.ts';
import { placedStory } from '../../story/readings/edition.ts';
import type { Story } from '../../story/story.ts';
import { drawPictures, publishPictures } from './draw-pictures.ts';
import { hashedName } from './hashed-name.ts';
import { publishRead } from './publish-read.ts';
import { servedFiles } from './served-files.ts';
import type { ReadPublished, FileEdition } from './file-edition.ts';

/**
 * @param compiled with its notes
 * @param weigh returns the bytes of a picture as served, gzipped
 */
export async function drawInMemory(
  compiled: Story,
  files: ReadonlyMap<string, Uint8Array>,
  weigh: (svg: string) => number,
): Promise<{ readonly edition: FileEdition; readonly read: ReadPublished }> {
  const story = placedStory(compiled, compiled.id, compiled.lang, []);
  const audience = audienceOf(story);
  const cached = new Map<string, Uint8Array>();
  const put = async (address: string, content: string | Uint8Array) => {
    cached.set(
      `/${address}`,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
    return `/${address}`;
  };
  const served = new Map([...files].map(([name, bytes]) => [name, withoutPlace(name, bytes)]));
  for (const [name, content] of servedFiles(audience, served))
    await put(`stories/${story.id}/${name}`, content);
  const drawn = drawPictures(audience, served, new Map(), weigh);
  const pictures = await publishPictures(story.id, drawn, put);
  const hashed = (name: string, content: string | Uint8Array) =>
    put(`stories/${story.id}/${hashedName(name, content)}`, content);
  const manifest = { ...(await publishRead(audience, pictures, hashed)), ...pictures };
  return {
    edition: { story, manifest },
    read: (address) => cached.get(address.split('/').map(decodeURIComponent).join('/')),
  };
}
