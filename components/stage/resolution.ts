'use client';
/**
 * The resolution of the canvas. Frames that take too long while the picture moves lower it, and then
 * the tier (tier.ts). Where the processor draws, the page waits for each frame of the canvas: a
 * moving picture is drawn coarsely, and once more, smoothly, when it has come to rest.
 */
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import {
  Mesh,
  OrthographicCamera,
  PlaneGeometry,
  ShaderMaterial,
  Vector2,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three';
import { afterFrame, type Pace, type Quality } from './tier.ts';

/** After this many milliseconds without a frame the picture is at rest; it is sharp half a second after its last move. */
const REST = 250;
/** Canvas pixels per CSS pixel, in each direction, while the processor draws a moving picture. */
const COARSE = 0.5;
/**
 * Samples per pixel at rest, and the size of the stage in pixels above which they are too slow. At 1920 x 1080 they
 * take a processor an eighth of a second; without them contours look dashed.
 */
const SAMPLES = 4;
const MOST_PIXELS = 4_000_000;

interface SmoothFrame {
  /** The render target of this frame's scenes. */
  readonly target: WebGLRenderTarget;
  /** Copies the target to the canvas. */
  copy(): void;
  dispose(): void;
}

/** A multisampled render target of the canvas's current size. */
function createSmoothFrame(gl: WebGLRenderer): SmoothFrame {
  const { x: width, y: height } = gl.getDrawingBufferSize(new Vector2());
  const target = new WebGLRenderTarget(width, height, { samples: SAMPLES });
  const material = new ShaderMaterial({
    uniforms: { picture: { value: target.texture } },
    vertexShader:
      'varying vec2 at; void main() { at = uv; gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader:
      'uniform sampler2D picture; varying vec2 at; void main() { gl_FragColor = texture2D(picture, at); }',
    depthTest: false,
    depthWrite: false,
  });
  const screen = new Mesh(new PlaneGeometry(2, 2), material);
  screen.frustumCulled = false;
  const camera = new OrthographicCamera();
  return {
    target,
    copy() {
      gl.setRenderTarget(null);
      gl.render(screen, camera);
    },
    dispose() {
      target.dispose();
      screen.geometry.dispose();
      material.dispose();
    },
  };
}

export interface ResolutionProps {
  /** Written here, read when the canvas is set up again. */
  readonly pace: { current: Pace };
  readonly software: boolean;
  /** Whether a scene is visible and all are ready: a scene that becomes ready would end the rest. */
  readonly isComplete: () => boolean;
  readonly onQuality: (quality: Quality) => void;
}

/** Mounted before the scenes, so that their frame callbacks see the render target. */
export function Resolution({ pace, software, isComplete, onQuality }: ResolutionProps): null {
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  const setDpr = useThree((state) => state.setDpr);
  const size = useThree((state) => state.size);
  const smooth = useRef<SmoothFrame>(undefined);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refines = useRef(false);
  const asked = useRef(0);

  const waitForRest = () => {
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      rest.current = undefined;
      if (!isComplete()) return;
      refines.current = true;
      invalidate();
    }, REST);
  };
  useEffect(() => {
    // The picture may be at rest while the page still scrolls. Registered again after each render, as
    // a frame follows it.
    const onScroll = () => {
      if (rest.current !== undefined) waitForRest();
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      clearTimeout(rest.current);
      cancelAnimationFrame(asked.current);
    };
  });

  // The target fits one size of the canvas.
  useEffect(
    () => () => {
      smooth.current?.dispose();
      smooth.current = undefined;
    },
    [gl, size],
  );

  /** Milliseconds from a frame that drew to the page's next frame: the delay a reader notices. */
  const take = (ms: number) => {
    const { quality, density } = pace.current;
    pace.current = afterFrame(pace.current, ms);
    if (pace.current.quality !== quality) onQuality(pace.current.quality);
    else if (pace.current.density !== density) setDpr(pace.current.density);
  };

  const setRatio = (ratio: number) => {
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio);
  };
  useFrame(({ viewport }) => {
    if (refines.current) {
      // The smooth frame is slow on purpose and must not count for the pace.
      cancelAnimationFrame(asked.current);
      setRatio(1);
      if (size.width * size.height > MOST_PIXELS) return;
      smooth.current ??= createSmoothFrame(gl);
      gl.setRenderTarget(smooth.current.target);
      return;
    }
    setRatio(software ? COARSE : viewport.dpr);
    const began = performance.now();
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame((next) => take(next - began));
    if (software) waitForRest();
  });
  // Runs after the frame callbacks of the scenes.
  useFrame(({ scene, camera }) => {
    gl.render(scene, camera);
    if (gl.getRenderTarget()) smooth.current?.copy();
    refines.current = false;
  }, 1);
  return null;
}
