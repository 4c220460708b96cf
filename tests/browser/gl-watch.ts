/**
 * Observes a canvas by wrapping WebGL: draw calls and triangles of each frame, the uniforms of the picture,
 * and objects that were created and not deleted. It does not use the code under test.
 */
import type { Page } from '@playwright/test';

export interface DrawnFrame {
  /** One entry per draw call: the number of triangles, and the picture's uniforms. */
  readonly draws: readonly {
    readonly triangles: number;
    readonly uniforms: { readonly [name: string]: readonly number[] };
  }[];
}
export interface GlReport {
  readonly contexts: number;
  /** How many of them are still referenced after the last garbage collection. */
  readonly held: number;
  /** Number of existing buffers, textures, programs and vertex arrays. */
  readonly alive: { readonly [kind: string]: number };
  readonly calls: number;
  readonly triangles: number;
  readonly frames: number;
  readonly last: DrawnFrame;
  /** The camera of every frame since the last reset. */
  readonly cameras: readonly string[];
}

/** Must be called before the page opens. `renderer`: the reported name of the graphics card. */
export async function watchGl(page: Page, renderer?: string): Promise<void> {
  await page.addInitScript((name) => {
    const UNIFORMS = ['uCamera[0]', 'uCamera', 'uStand[0]', 'uLevel[0]', 'uLook[0]', 'uPaper'];
    const gl = WebGL2RenderingContext.prototype as unknown as Record<
      string,
      (...args: never[]) => unknown
    >;
    const wrap = (what: string, before: (args: readonly unknown[], result: unknown) => void) => {
      const local = gl[what]!;
      gl[what] = function (this: unknown, ...args: never[]) {
        const result = local.apply(this, args);
        before(args, result);
        return result;
      };
    };
    const seen = { contexts: 0, alive: {} as Record<string, number>, calls: 0, triangles: 0 };
    let frames = 0;
    let now: { triangles: number; uniforms: Record<string, readonly number[]> }[] = [];
    let last = now;
    let cameras: string[] = [];
    for (const kind of ['Buffer', 'Texture', 'Program', 'VertexArray']) {
      seen.alive[kind] = 0;
      wrap(`create${kind}`, () => seen.alive[kind]!++);
      wrap(`delete${kind}`, ([thing]) => {
        if (thing) seen.alive[kind]!--;
      });
    }
    let program: object | undefined;
    // Weak references, because the observer must not keep objects alive.
    const names = new WeakMap<object, string>();
    const values = new WeakMap<object, Record<string, readonly number[]>>();
    wrap('useProgram', ([used]) => (program = (used as object | null) ?? undefined));
    wrap('getUniformLocation', ([, uniform], location) => {
      if (location) names.set(location, String(uniform));
    });
    for (const kind of ['4fv', '3fv', '4f', '3f'])
      wrap(`uniform${kind}`, ([location, ...rest]) => {
        const uniform = location ? names.get(location) : undefined;
        if (!uniform || !program || !UNIFORMS.includes(uniform)) return;
        const numbers = typeof rest[0] === 'number' ? (rest as number[]) : (rest[0] as number[]);
        const local = values.get(program) ?? {};
        values.set(program, local);
        local[uniform] = Array.from(numbers, (n) => Math.round(n * 1e4) / 1e4);
      });
    const TRIANGLES = 4;
    for (const kind of ['drawElements', 'drawArrays'])
      for (const instanced of ['', 'Instanced'])
        wrap(kind + instanced, (args) => {
          const count = Number(args[kind === 'drawElements' ? 1 : 2]);
          const times = instanced ? Number(args.at(-1)) : 1;
          const triangles = args[0] === TRIANGLES ? (count / 3) * times : 0;
          now.push({ triangles, uniforms: { ...(program && values.get(program)) } });
          seen.calls = Math.max(seen.calls, now.length);
          seen.triangles = Math.max(
            seen.triangles,
            now.reduce((sum, draw) => sum + draw.triangles, 0),
          );
        });
    // Each frame starts with a clear.
    wrap('clear', () => {
      now = [];
      last = now;
      frames++;
      queueMicrotask(() => {
        const camera = last.map(({ uniforms }) => uniforms['uCamera']).find(Boolean);
        if (camera) cameras.push(JSON.stringify(camera));
      });
    });
    const getContext = HTMLCanvasElement.prototype.getContext as (...args: never[]) => unknown;
    const had = new WeakSet();
    const created: WeakRef<object>[] = [];
    HTMLCanvasElement.prototype.getContext = function (this: unknown, ...args: never[]) {
      const context = getContext.apply(this, args);
      if (context instanceof WebGL2RenderingContext && !had.has(context)) {
        had.add(context);
        created.push(new WeakRef(context));
        seen.contexts++;
      }
      return context;
    } as never;
    if (name !== null) {
      const UNMASKED_RENDERER = 0x9246;
      const local = gl['getParameter']!;
      gl['getParameter'] = function (this: unknown, ...args: never[]) {
        return (args[0] as unknown) === UNMASKED_RENDERER ? name : local.apply(this, args);
      };
    }
    Object.assign(window, {
      glReport: () => ({
        ...seen,
        held: created.filter((context) => context.deref()).length,
        frames,
        last: { draws: last },
        cameras,
      }),
      glReset: () => {
        seen.calls = seen.triangles = frames = 0;
        cameras = [];
      },
    });
  }, renderer ?? null);
}

/** Everything observed since the page opened; for frames, since `resetGl`. */
export const glReport = (page: Page): Promise<GlReport> =>
  page.evaluate(() => (window as unknown as { glReport: () => GlReport }).glReport());
export const resetGl = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { glReset: () => void }).glReset());

/**
 * Controls the timing of frames; must be called before the page opens. With `late` 0 every frame is on time
 * by the page's clock, however long it takes. Otherwise frames are at least that many milliseconds apart, as
 * on a slow machine.
 */
export async function paceFrames(page: Page, late: number): Promise<void> {
  await page.addInitScript((wait) => {
    let now = 1000;
    let last = -Infinity;
    if (wait === 0) performance.now = () => now;
    const real = window.requestAnimationFrame.bind(window);
    const waiting = new Map<number, FrameRequestCallback>();
    let next = 1;
    const frame = (time: number) => {
      // All requested callbacks run in one frame, as in a browser.
      if (wait > 0 && time - last < wait) return void real(frame);
      now = wait === 0 ? now + 1000 / 60 : time;
      last = time;
      const due = [...waiting.values()];
      waiting.clear();
      for (const call of due) call(now);
    };
    window.requestAnimationFrame = (callback) => {
      if (waiting.size === 0) real(frame);
      waiting.set(next, callback);
      return next++;
    };
    window.cancelAnimationFrame = (asked) => void waiting.delete(asked);
  }, late);
}

/**
 * Observes WebGL with frames that are never slow; otherwise the page would switch to stills on a busy
 * machine.
 */
export async function watchSteady(page: Page): Promise<void> {
  await watchGl(page);
  await paceFrames(page, 0);
}
