/** Programs are compiled beside the page, by browsers that can: drawn with at once, the page would wait for them. */
import type { Camera, Object3D, Scene, WebGLRenderer } from 'three';

/** Milliseconds after which they are drawn with all the same. */
const AT_MOST = 2000;

/** Calls once all that `object` needs is compiled; returns its own end. */
export function whenCompiled(
  { gl, camera, scene }: { gl: WebGLRenderer; camera: Camera; scene: Scene },
  object: Object3D,
  call: () => void,
): () => void {
  let ended = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    if (ended) return;
    end();
    call();
  };
  const late = setTimeout(go, AT_MOST);
  const end = () => {
    ended = true;
    clearTimeout(late);
    clearTimeout(next);
  };
  const context = gl.getContext();
  // The driver's answers about each program are a task of their own, before the first frame.
  const ask = () => {
    if (ended) return;
    if (!context.isContextLost())
      for (const program of gl.info.programs ?? []) program.getUniforms();
    next = setTimeout(go);
  };
  // Null too while the context is lost: what is drawn then is compiled when it is back.
  if (context.getExtension('KHR_parallel_shader_compile'))
    void gl.compileAsync(object, camera, scene).then(ask, go);
  else next = setTimeout(go);
  return end;
}
