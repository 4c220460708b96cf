/** The page for joining a class; on a static site it explains that classes need a server. */
import { JoinForm } from '../components/class/join-form.tsx';
import { ui } from '../story/catalogue/ui.g.ts';
import '../components/class/class.css';
import { basePath } from './story-source.ts';

export function JoinPage({ auto = false }: { readonly auto?: boolean }) {
  const words = ui.en.class;
  return (
    <>
      <h1>{words.join}</h1>
      {process.env.HANDSCROLL_MODE === 'export' ? (
        <p className="lead">{words.needsServer}</p>
      ) : (
        <>
          <p className="lead">{words.joinLead}</p>
          <noscript>
            <p>{words.needsScript}</p>
          </noscript>
          <JoinForm basePath={basePath} words={words} auto={auto} />
        </>
      )}
      <p>
        <a href={`${basePath}/`}>{words.stories}</a>{' '}
        <a href={`${basePath}/help/teach/`}>{words.guide}</a>
      </p>
    </>
  );
}
