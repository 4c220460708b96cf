/** The page for joining a class; on a static site it explains that classes need a server. */
import { JoinDoor } from '../components/class/join-door.tsx';
import { doorWords } from '../components/class/door-words.ts';
import '../components/class/class.css';
import { inEachLanguage } from './each-language.ts';
import { basePath } from './story-source.ts';

export function JoinPage({ auto = false }: { readonly auto?: boolean }) {
  const isStatic = process.env.HANDSCROLL_MODE === 'export';
  const all = inEachLanguage((words) => doorWords(words.class));
  return <JoinDoor {...{ basePath, all, auto, isStatic }} />;
}
