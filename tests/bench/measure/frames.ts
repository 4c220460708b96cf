/**
 * Time that a frame of a scroll takes on the page's thread, from a trace of a second visit, because tracing
 * slows everything else down.
 */
import type { Browser, Page } from 'playwright-core';

/** The parts of a trace event that are read; times in microseconds, `tdur` and `tts` of the thread's own clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const FRAME = 'ProxyMain::BeginMainFrame';
/** Marks that the probe sets: the picture was drawn; a scene was mounted or removed. */
const [DRAWN, MOUNTED] = ['bench-drawn', 'bench-mounted'];

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Table rows from the events of a trace; a row without frames is left out. */
export function frameCosts(events: readonly TraceEvent[]): Record<string, number> {
  const of = (name: string, phase: string) =>
    events.filter((event) => event.name === name && event.ph === phase);
  const marks = [...of(DRAWN, 'I'), ...of(MOUNTED, 'I')];
  const frames = of(FRAME, 'X').map(({ pid, tid, ts, dur = 0, tdur = NaN }) => {
    const within = marks.filter(
      (mark) => mark.pid === pid && mark.tid === tid && mark.ts >= ts && mark.ts <= ts + dur,
    );
    const has = (name: string) => within.some((mark) => mark.name === name);
    const sort = has(MOUNTED) ? 'mounted' : has(DRAWN) ? 'drawn' : 'page';
    return { sort, ms: tdur / 1000 };
  });
  const times = (sort: string) => frames.filter((one) => one.sort === sort).map(({ ms }) => ms);
  const rows = {
    'page frame CPU ms': mean(times('page')),
    'drawn frame CPU ms': mean(times('drawn')),
    'dearest frame CPU ms': frames.length === 0 ? NaN : Math.max(...frames.map(({ ms }) => ms)),
  };
  return Object.fromEntries(Object.entries(rows).filter(([, value]) => !Number.isNaN(value)));
}

/** Marks each frame in which the picture is drawn, and each in which a scene is mounted. */
const markFrames = (page: Page) =>
  page.evaluate(
    ([drawn, mounted]) => {
      const stage = document.querySelector('[data-stage]');
      const picture = stage?.querySelector('.picture');
      if (!stage || !picture) return;
      const mark = (name: string) => new MutationObserver(() => performance.mark(name));
      mark(drawn).observe(stage, { attributes: true, attributeFilter: ['data-progress'] });
      mark(mounted).observe(picture, { childList: true });
    },
    [DRAWN, MOUNTED] as const,
  );

/** Records a trace during `scroll`. */
export async function tracedFrames(
  browser: Browser,
  page: Page,
  scroll: () => Promise<void>,
): Promise<Record<string, number>> {
  await markFrames(page);
  await browser.startTracing(page, { categories: ['cc', 'blink.user_timing'] });
  await scroll();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return frameCosts(traceEvents);
}
