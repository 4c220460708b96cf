/** What readers of a story load beside its pictures: timeline, pictures of stops, tables, questions. */
import type { Manifest } from '../../story/disk/manifest.ts';
import { stopSheets } from '../../story/readings/stop-sheets.ts';
import { timelineOf } from '../../story/readings/timeline.ts';
import type { Story } from '../../story/story.ts';
import { pictureFile } from '../stage/stop-picture.ts';
import { askFile } from '../asks/ask-file.ts';
import { csvOf } from './table-csv.ts';

/** Writes a file of the story under a name with a hash of its content; resolves to its address. */
type Hashed = (name: string, content: string | Uint8Array) => Promise<string>;

/** In a file of their own, so that the timeline contains no answers. */
function publishAsks(story: Story, hashed: Hashed): Promise<string> | undefined {
  const file = askFile(story);
  return file && hashed('asks.json', JSON.stringify(file));
}

/** @param story the audience's copy */
export async function publishRead(
  story: Story,
  { stills }: Pick<Manifest, 'stills'>,
  hashed: Hashed,
): Promise<Pick<Manifest, 'timeline' | 'tables' | 'asks'>> {
  const tables: Record<string, string> = {};
  for (const { id, figure } of story.steps)
    if (figure?.table) tables[id] = await hashed(`${id}.csv`, csvOf(figure.table));
  const asks = await publishAsks(story, hashed);
  const pictures = pictureFile(story, stopSheets(story), stills);
  const atStops = await hashed('pictures.json', JSON.stringify(pictures));
  const timeline = { ...timelineOf(story), pictures: atStops.replace(/^.*\//, '') };
  return {
    timeline: await hashed('timeline.json', JSON.stringify(timeline)),
    tables,
    ...(asks !== undefined && { asks }),
  };
}
