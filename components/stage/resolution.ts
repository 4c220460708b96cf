'use client';
/**
 * The resolution of the canvas. While the picture moves, frames that take too long lower it, and then its tier
 * (tier.ts). Where a processor draws, the page waits for each frame of the canvas: what moves is drawn coarsely, and
 * once more, smooth, when it has come to rest.
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

/** Milliseconds without a frame that are a rest. */
const REST = 300;
/** Pixels of the canvas to a CSS pixel, each way, while a processor draws what moves. */
const COARSE = 0.5;
/** Samples of a pixel at rest, and the size of a stage, in pixels, above which so many are too slow. */
const SAMPLES = 4;
const MOST_PIXELS = 1_600_000;

interface SmoothFrame {
  /** What the scenes of this frame are drawn into. */
  readonly target: WebGLRenderTarget;
  /** Puts what was drawn on the canvas. */
  copy(): void;
  dispose(): void;
}

/** A frame of several samples a pixel, as large as the canvas is now. */
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
  /** Written here and read by whoever sets the canvas up anew. */
  readonly pace: { current: Pace };
  readonly software: boolean;
  /** Whether some scene is seen, and all are drawn: one that comes soon would end the rest. */
  readonly isWhole: () => boolean;
  readonly onQuality: (quality: Quality) => void;
}

/** Stands before the scenes, whose own frames then see what they are drawn into. */
export function Resolution({ pace, software, isWhole, onQuality }: ResolutionProps): null {
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
      if (!isWhole()) return;
      refines.current = true;
      invalidate();
    }, REST);
  };
  useEffect(() => {
    // The picture may rest while the page still scrolls. Bound anew by each render, after which a frame is drawn.
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

  // Made for one size of the canvas.
  useEffect(
    () => () => {
      smooth.current?.dispose();
      smooth.current = undefined;
    },
    [gl, size],
  );

  /** From a frame that drew to the page's next one: what a reader feels. */
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
      // Slow by intent: it says nothing of the pace.
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
  // After the frames of the scenes.
  useFrame(({ scene, camera }) => {
    gl.render(scene, camera);
    if (gl.getRenderTarget()) smooth.current?.copy();
    refines.current = false;
  }, 1);
  return null;
}
