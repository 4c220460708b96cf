/** What a view may ask of the renderer; three's own fits. */
interface Renderer {
  getRenderTarget(): unknown;
  getPixelRatio(): number;
}

/**
 * Whether the frame being drawn is the finer one of a picture at rest (stage/refine-at-rest.tsx): drawn beside the
 * canvas, or on a canvas finer than the `density` that moving pictures have.
 */
export const isFineFrame = (renderer: Renderer, density: number): boolean =>
  renderer.getRenderTarget() !== null || renderer.getPixelRatio() > density;
