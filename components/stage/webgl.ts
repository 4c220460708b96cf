/**
 * The page's one canvas and its context. Created before three, so that nothing of three is loaded
 * where there is no WebGL. Where a processor draws, four samples per pixel cost half of each frame,
 * and the attributes of a context can't be changed. So the context is created without antialiasing
 * and kept if its renderer's name says processor; on a graphics card it is replaced by a second one
 * with antialiasing.
 */
import { qualityFor, type Capability } from './tier.ts';
import type { Tier } from '../scenes/kit/contract.ts';

export interface Opened {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGL2RenderingContext;
  /** The tier with which this page starts. */
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

/** What the browser reports about the machine. */
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
  /** The canvas, created at the first call; undefined without WebGL. */
  open(): Opened | undefined;
  /** Whether `open` was called, also if it failed. */
  asked(): boolean;
  /** Called after its context was released: a canvas that lost its context never gets another one. */
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
