/** Who draws a canvas here, if anybody does. */
export type Webgl = 'none' | 'software' | 'card';

/**
 * Asks a small context before there is a big one: nothing of three is loaded for nobody, and where a
 * processor draws, four samples a pixel cost half of each frame, while a context's attributes cannot be
 * changed once it is there.
 */
export function askWebgl(): Webgl {
  const probe = document.createElement('canvas').getContext('webgl2', { antialias: false });
  if (!probe) return 'none';
  const info = probe.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = info && probe.getParameter(info.UNMASKED_RENDERER_WEBGL);
  probe.getExtension('WEBGL_lose_context')?.loseContext();
  const software = /swiftshader|llvmpipe|softpipe|basic render/i;
  return typeof name === 'string' && software.test(name) ? 'software' : 'card';
}
