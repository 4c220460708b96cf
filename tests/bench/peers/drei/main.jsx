/**
 * As drei's own examples do: the words in `Scroll html`, the scene moved by `useScroll`. Ten mountains of
 * about 2,000 triangles each. `?frames=demand` is what "Scaling performance" in R3F's manual advises.
 */
import { Scroll, ScrollControls, useScroll } from '@react-three/drei';
import { Canvas, useFrame } from '@react-three/fiber';
import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Article, screens } from './article.jsx';

const MOUNTAINS = Array.from({ length: 10 }, (_, n) => ({
  position: [(n - 4.5) * 2.4, -2, n % 2 === 0 ? 0 : -4],
  height: 3 + ((n * 7) % 5),
}));

function Range() {
  const scroll = useScroll();
  const group = useRef(null);
  useFrame(({ camera }) => {
    camera.position.x = 6 * Math.sin(scroll.offset * 12);
    camera.lookAt(camera.position.x / 2, 0, -2);
    group.current.children.forEach((mountain, n) => {
      mountain.scale.y = 0.6 + 0.4 * Math.sin(scroll.offset * 40 + n) ** 2;
    });
  });
  return (
    <group ref={group}>
      {MOUNTAINS.map(({ position, height }, n) => (
        <mesh key={n} position={position}>
          <coneGeometry args={[2, height, 48, 21]} />
          <meshStandardMaterial color="#2a6b5c" flatShading />
        </mesh>
      ))}
    </group>
  );
}

function Page({ text }) {
  const frames = new URLSearchParams(window.location.search).get('frames') ?? 'always';
  return (
    <Canvas frameloop={frames} camera={{ position: [0, 3, 14], fov: 40 }}>
      <ambientLight intensity={0.6} />
      <directionalLight position={[4, 8, 6]} />
      <ScrollControls pages={screens(text)} damping={0.1}>
        <Range />
        <Scroll html style={{ width: '100%' }}>
          <Article text={text} />
        </Scroll>
      </ScrollControls>
    </Canvas>
  );
}

const text = JSON.parse(document.getElementById('text').textContent);
createRoot(document.getElementById('root')).render(<Page text={text} />);
