/**
 * The page's one canvas and its context. Asked for before three is: where nobody draws, nothing of it is
 * loaded. Where a processor draws, four samples a pixel cost half of each frame, and a context's
 * attributes cannot be changed once it is there: so it is asked for without them, and kept if the name of
 * its renderer says processor; a graphics card gets a second one, with smooth edges, in its place.
 */
import { qualityFor, type Capability } from './tier.ts';
import type { Tier } from '../scenes/kit/contract.ts';

export interface Opened {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGL2RenderingContext;
  /** Where this page begins. */
  readonly tier: Tier;
}

const CONTEXT: WebGLContextAttributes = {
  alpha: true,
  depth: true,
  powerPreference: 'default',
};
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render/i;

function contextOf(canvas: HTMLCanvasElement, antialias: boolean): WebGL2RenderingContext | null {
  return canvas.getContext('webgl2', { ...CONTEXT, antialias });
}

function isSoftware(context: WebGL2RenderingContext): boolean {
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info && context.getParameter(info.UNMASKED_RENDERER_WEBGL);
  return typeof name === 'string' && SOFTWARE.test(name);
}

/** What the browser tells of the machine. */
function machine(webgl: Capability['webgl']): Capability {
  const { hardwareConcurrency: cores, deviceMemory: memory } = navigator as Navigator & {
    readonly deviceMemory?: number;
  };
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return { webgl, cores, memory, pixels: innerWidth * innerHeight * devicePixelRatio ** 2 };
}

function open(): Opened | undefined {
  const canvas = document.createElement('canvas');
  const context = contextOf(canvas, false);
  if (!context) return undefined;
  const software = isSoftware(context);
  const tier = qualityFor(machine(software ? 'software' : 'card'));
  if (tier === 'still') return undefined;
  if (software) return { canvas, context, tier };
  context.getExtension('WEBGL_lose_context')?.loseContext();
  const fine = document.createElement('canvas');
  const smooth = contextOf(fine, true);
  return smooth ? { canvas: fine, context: smooth, tier } : undefined;
}

export interface CanvasSource {
  /** The canvas, opened at the first call; undefined where nobody draws. */
  open(): Opened | undefined;
  /** Whether it was opened, or could not be. */
  asked(): boolean;
  /** After its context was released: a canvas whose context is gone never gets another one. */
  forget(): void;
}

export function createCanvasSource(): CanvasSource {
  let opened: { readonly as: Opened | undefined } | undefined;
  return {
    open: () => (opened ??= { as: open() }).as,
    asked: () => opened !== undefined,
    forget() {
      opened = undefined;
    },
  };
}
