/**
 * The comparison: each chosen page, size and line in turn, each in a fresh context. All of this is repeated
 * for each run, so that changes of the machine affect all pages alike.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { chromiumPath, launchBrowser } from '../../bin/browser.ts';
import { run, say, Stop } from '../../bin/say.mjs';
import { visit } from './measure/visit.ts';
import { readOptions, SIZES, type Options } from './options.ts';
import { SUBJECTS, type Subject } from './pages/pages.ts';
import { prepare } from './pages/prepare.ts';
import { serve, type Served } from './pages/serve.ts';
import type { Kept, Visit } from './report/results.ts';
import { reportOf } from './report/tables.ts';

function readKept(file: string): Kept {
  let saved: unknown;
  try {
    saved = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Stop(`${file} can't be read as a kept run (make one with --json ${file}).`, 2);
  }
  if ((saved as Partial<Kept> | null)?.format !== 'handscroll-bench-1')
    throw new Stop(`${file} is not a kept run of the bench (make one with --json).`, 2);
  return saved as Kept;
}

/** Rotates the list, so that each round starts with another page. */
const rotated = <T>(list: readonly T[], by: number): readonly T[] =>
  list.map((_, i) => list[(i + by) % list.length] as T);

async function measure(options: Options, subjects: readonly Subject[]): Promise<Kept> {
  const origins = new Map<string, Served>();
  for (const { folder } of subjects)
    if (!origins.has(folder)) origins.set(folder, await serve(folder));
  const browser = await launchBrowser();
  const visits: Visit[] = [];
  const end = async () => {
    await browser.close().catch(() => undefined);
    await Promise.all([...origins.values()].map((served) => served.end()));
  };
  process.once('SIGINT', () => void end().finally(() => process.exit(130)));
  try {
    const stories = subjects.filter(({ isStory }) => isStory).length;
    const each = (subjects.length - stories) * options.steps.length + stories;
    const of = options.runs * options.lines.length * each;
    for (let round = 1; round <= options.runs; round++)
      for (const steps of options.steps)
        for (const line of options.lines)
          for (const subject of rotated(subjects, round)) {
            if (subject.isStory && steps !== options.steps[0]) continue;
            const started = Date.now();
            const url = `${origins.get(subject.folder)?.origin}${subject.path(steps)}`;
            const at = { page: subject.name, steps, line, run: round };
            const seen = await visit(browser, subject, url, line).then(
              (seen): Visit => ({ ...at, seen }),
              (error: unknown): Visit => ({
                ...at,
                fault:
                  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
              }),
            );
            visits.push(seen);
            const seconds = ((Date.now() - started) / 1000).toFixed(1);
            say(
              `${visits.length}/${of}  ${subject.name}, ${steps} steps, ${line}: ${seen.fault ?? `${seconds} s`}`,
            );
          }
    return {
      format: 'handscroll-bench-1',
      when: new Date().toISOString(),
      machine: `${cpus().length} x ${cpus()[0]?.model ?? 'processor'}, ${process.platform}, Node ${process.version}`,
      browser: `Chromium ${browser.version()}`,
      visits,
    };
  } finally {
    await end();
  }
}

await run(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.from !== undefined) {
    say(reportOf(readKept(options.from)));
    return 0;
  }
  chromiumPath();
  const subjects = SUBJECTS.filter(({ name }) => options.only.includes(name));
  await prepare(
    SIZES,
    subjects.some(({ ours }) => ours),
  );
  const saved = await measure(options, subjects);
  if (options.json !== undefined) {
    writeFileSync(resolve(options.json), `${JSON.stringify(saved, null, 1)}\n`);
    say(`The run is kept in ${options.json}.`);
  }
  say(`\n${reportOf(saved)}`);
  const faults = saved.visits.filter(({ fault }) => fault !== undefined);
  if (faults.length === 0) return 0;
  throw new Stop(`${faults.length} of ${saved.visits.length} visits saw nothing (see above).`);
});
