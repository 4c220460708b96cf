/**
 * Finds layouts that scripts force: a script has changed something, the same or another script reads a size,
 * and the browser must compute styles and boxes in between. Passes caused by transitions or loaded pictures
 * are not counted.
 */
import type { CDPSession, Page } from '@playwright/test';

interface Caller {
  readonly functionName: string;
  readonly url: string;
  readonly columnNumber: number;
}
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: {
    readonly elementCount?: number;
    readonly beginData?: {
      readonly dirtyObjects?: number;
      readonly stackTrace?: readonly Caller[];
    };
    readonly data?: { readonly stackTrace?: readonly Caller[] };
  };
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'disabled-by-default-devtools.timeline.invalidationTracking',
];
/** Trace events of running scripts, whatever called them. */
const SCRIPT = ['FunctionCall', 'EvaluateScript', 'RunMicrotasks'];
const WRITES = /InvalidationTracking$|^InvalidateLayout$|^ScheduleStyleRecalculation$/;

async function traced(cdp: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await work();
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const nameOf = (caller: Caller | undefined) =>
  caller && `${caller.functionName} ${caller.url.split('/').pop()}:${caller.columnNumber}`;

/**
 * Returns each forced pass that `work` causes, with the reading and the writing script; the number of passes;
 * and the most elements whose styles one pass computed.
 */
export async function forcedBy(
  page: Page,
  work: () => Promise<void>,
): Promise<{
  readonly forced: readonly string[];
  readonly passes: number;
  readonly restyled: number;
}> {
  const cdp = await page.context().newCDPSession(page);
  const all = await traced(cdp, work);
  await cdp.detach();
  const isPass = ({ name, args }: TraceEvent) =>
    // A pass without work costs nothing.
    (name === 'UpdateLayoutTree' && (args.elementCount ?? 0) > 0) ||
    (name === 'Layout' && (args.beginData?.dirtyObjects ?? 0) > 0);
  const passes = all.filter((event) => event.ph === 'X' && isPass(event));
  const forced = passes.flatMap((pass) => {
    const here = all.filter(({ pid, tid }) => pid === pass.pid && tid === pass.tid);
    const byScript = here.some(
      (event) => SCRIPT.includes(event.name) && event.ts <= pass.ts && end(event) >= end(pass),
    );
    if (!byScript) return [];
    const before = Math.max(0, ...passes.filter((other) => end(other) <= pass.ts).map(end));
    const writers = here
      .filter(({ name, ts }) => WRITES.test(name) && ts > before && ts < pass.ts)
      .flatMap(({ args }) => nameOf(args.data?.stackTrace?.[0]) ?? []);
    const reader = nameOf(pass.args.beginData?.stackTrace?.[0]);
    return writers.length > 0
      ? [`${pass.name}: ${reader} reads after ${[...new Set(writers)].join(', ')}`]
      : [];
  });
  const restyled = Math.max(0, ...passes.map(({ args }) => args.elementCount ?? 0));
  return { forced, passes: passes.length, restyled };
}
