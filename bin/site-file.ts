/**
 * Reads `site.json` beside the stories. A setting with a fault is left out and the others are used, so that no
 * fault takes a site down.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../app/site.ts';
import { hashedName } from '../components/file/hashed-name.ts';
import { roots } from '../story/disk/stories.ts';
import { reportIssues, type Emit } from '../story/script/issues.ts';
import { placeOf } from '../story/script/places.ts';
import { readJson } from '../story/script/read-json.ts';
import { createReport, printProblems } from '../story/script/report.ts';
import { siteSchema, type SiteFile } from '../story/script/schema-site.ts';

const FILE = 'site.json';
const read = (file: string) => readFile(file).catch(() => undefined);

/** The settings as the variable HANDSCROLL_SITE, which is empty without a file; and a sentence for each fault. */
export async function readSiteFile(): Promise<{ site: string; faults: readonly string[] }> {
  for (const root of roots()) {
    const bytes = await read(path.join(root, FILE));
    if (!bytes) continue;
    const report = createReport();
    const json = readJson(FILE, bytes, report);
    const emit: Emit = (code, at, message, aim) =>
      json && report.add(code, placeOf(json, at, aim), message);
    const { error } = siteSchema.safeParse(json?.value);
    if (json && error) reportIssues(siteSchema, json.value, error.issues, [], emit);
    const bad = error?.issues.map(({ path: [key] }) => key) ?? [];
    const good = Object.entries(Object(json?.value) as SiteFile).filter(
      ([key]) => key in siteSchema.shape && !bad.includes(key),
    );
    const { logo, ...settings } = Object.fromEntries(good) as SiteFile;
    const file = path.join(root, logo ?? '.');
    const picture = await read(file);
    if (logo !== undefined && !picture)
      emit('bad-file', ['logo'], { message: `there is no "${logo}"`, hint: `put it beside ${FILE}` }); // prettier-ignore
    const site: Site = {
      ...settings,
      ...(logo && picture && { logo: { file, address: `/${hashedName(logo, picture)}` } }),
    };
    return { site: JSON.stringify(site), faults: printProblems(report.sorted(FILE)) };
  }
  return { site: '', faults: [] };
}
