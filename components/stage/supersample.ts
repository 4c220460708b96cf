/**
 * A frame with four samples a pixel on a canvas that has one: drawn at twice the size beside the canvas, then averaged
 * into it. The canvas keeps its own size, since a change of size waits until all that was drawn before is done:
 * 15 to 50 ms in the first frame of a scroll, where a processor draws.
 */
import { Vector2, WebGLRenderTarget, type Camera, type Scene, type WebGLRenderer } from 'three';

/** Samples a pixel, each way. */
const SAMPLES = 2;

/** Public in three, and not yet in its types. */
type WithFramebuffers = WebGLRenderer & {
  setRenderTargetFramebuffer(target: WebGLRenderTarget, framebuffer: WebGLFramebuffer): void;
};

interface Buffer {
  readonly framebuffer: WebGLFramebuffer;
  readonly storage: readonly WebGLRenderbuffer[];
  readonly target: WebGLRenderTarget;
}

export interface Supersample {
  /**
   * From here on frames are fine, until `leave`: callbacks of this one see a render target already. Where a driver
   * refuses the buffer frames stay as they are.
   */
  enter(): void;
  leave(): void;
  /** Draws the scene, fine or not. */
  draw(scene: Scene, camera: Camera): void;
  dispose(): void;
}

function release(gl: WebGL2RenderingContext, buffer: Omit<Buffer, 'target'>): void {
  for (const one of buffer.storage) gl.deleteRenderbuffer(one);
  gl.deleteFramebuffer(buffer.framebuffer);
}

/** Undefined where the driver refuses it, or its context is lost. */
function bufferFor(renderer: WebGLRenderer, width: number, height: number): Buffer | undefined {
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const store = (format: number, attachment: number) => {
    const made = gl.createRenderbuffer();
    gl.bindRenderbuffer(gl.RENDERBUFFER, made);
    gl.renderbufferStorage(gl.RENDERBUFFER, format, width, height);
    gl.framebufferRenderbuffer(gl.FRAMEBUFFER, attachment, gl.RENDERBUFFER, made);
    return made;
  };
  const framebuffer = gl.createFramebuffer();
  renderer.state.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  const storage = [
    store(gl.RGBA8, gl.COLOR_ATTACHMENT0),
    store(gl.DEPTH_COMPONENT24, gl.DEPTH_ATTACHMENT),
  ];
  gl.bindRenderbuffer(gl.RENDERBUFFER, null);
  if (gl.checkFramebufferStatus(gl.FRAMEBUFFER) !== gl.FRAMEBUFFER_COMPLETE) {
    renderer.state.bindFramebuffer(gl.FRAMEBUFFER, null);
    release(gl, { framebuffer, storage });
    return undefined;
  }
  // With the canvas's colours and marked as three marks what stands in for a canvas: programs compiled for the
  // canvas fit here too.
  const target = Object.assign(new WebGLRenderTarget(width, height), { isXRRenderTarget: true });
  target.texture.colorSpace = renderer.outputColorSpace;
  (renderer as WithFramebuffers).setRenderTargetFramebuffer(target, framebuffer);
  return { framebuffer, storage, target };
}

/** What it allocates is allocated at the first fine frame and kept until the canvas has another size. */
export function createSupersample(renderer: WebGLRenderer): Supersample {
  const gl = renderer.getContext() as WebGL2RenderingContext;
  const size = new Vector2();
  let on = false;
  let buffer: Buffer | undefined;

  const drop = () => {
    if (!buffer) return;
    release(gl, buffer);
    buffer.target.dispose();
    buffer = undefined;
  };
  const fitting = (): Buffer | undefined => {
    renderer.getDrawingBufferSize(size).multiplyScalar(SAMPLES);
    if (buffer?.target.width !== size.x || buffer.target.height !== size.y) drop();
    return (buffer ??= bufferFor(renderer, size.x, size.y));
  };
  // What a lost context held is lost with it.
  const onLost = () => void (buffer = undefined);
  renderer.domElement.addEventListener('webglcontextlost', onLost);

  return {
    enter() {
      on = true;
      renderer.setRenderTarget(fitting()?.target ?? null);
    },
    leave() {
      if (!on) return;
      on = false;
      renderer.setRenderTarget(null);
    },
    draw(scene, camera) {
      const fine = on ? fitting() : undefined;
      if (!fine) return renderer.render(scene, camera);
      const { framebuffer, target } = fine;
      renderer.setRenderTarget(target);
      renderer.render(scene, camera);
      renderer.setRenderTarget(null);
      const { width, height } = target;
      renderer.state.bindFramebuffer(gl.READ_FRAMEBUFFER, framebuffer);
      const [w, h] = [width / SAMPLES, height / SAMPLES];
      gl.blitFramebuffer(0, 0, width, height, 0, 0, w, h, gl.COLOR_BUFFER_BIT, gl.LINEAR);
      renderer.state.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    },
    dispose() {
      renderer.domElement.removeEventListener('webglcontextlost', onLost);
      drop();
    },
  };
}
