/** Frames that were due while a page scrolled and did not show its words moved: what a reader sees as stutter. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly args?: {
    readonly frame_reporter?: { readonly state: string; readonly scroll_state: string };
  };
}

/**
 * Per cent of the frames while `work` scrolls, as the compositor reports them. `byScript`: the page's own
 * script moves its words, so a frame without the main thread's part did not move them.
 */
export async function droppedFrames(
  cdp: CDPSession,
  byScript: boolean,
  work: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['cc', 'benchmark'], excludedCategories: ['*'] },
  });
  await work();
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  cdp.off('Tracing.dataCollected', collect);
  const states = events.flatMap(({ name, ph, args }) => {
    const report = name === 'PipelineReporter' && ph === 'b' ? args?.frame_reporter : undefined;
    return report && report.scroll_state !== 'SCROLL_NONE' ? [report.state] : [];
  });
  const due = states.filter((state) => state !== 'STATE_NO_UPDATE_DESIRED');
  const missed = due.filter(
    (state) => state === 'STATE_DROPPED' || (byScript && state === 'STATE_PRESENTED_PARTIAL'),
  );
  return due.length === 0 ? NaN : (100 * missed.length) / due.length;
}
