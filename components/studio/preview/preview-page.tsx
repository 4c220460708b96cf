'use client';
/**
 * The page in the preview's frame: the reader itself, with a story that arrives through a message
 * channel. It has no origin, stores nothing and loads nothing but its own scripts, sheets and
 * typefaces.
 */
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
} from 'react';
import { flushSync } from 'react-dom';
import type { Step, Story } from '../../../story/story.ts';
import { PageExtras } from '../../reader/page-extras.tsx';
import { ScrollReader } from '../../reader/scroll-reader.tsx';
import { readerWords, StoryTree } from '../../reader/story-tree.tsx';
import type { StageOver } from '../../stage/live-stage.tsx';
import { loadChunk } from '../../stage/load.ts';
import { lengthRules } from '../../step/article.tsx';
import { joinedOf } from '../engine/parts.ts';
import { serveFiles, takeFiles } from './draft-files.ts';
import type { drawnFigures } from './drawn-figures.tsx';
import { createTyped, CachedStep } from './cached-step.tsx';
import { speakOneOf } from '../language.tsx';
import { callStudio, type Send } from './link.ts';
import type { Presented as PresentedStory } from './presented.tsx';
import type { Card, FromPreview, ToPreview } from './protocol.ts';
import { drawnFrom, nextPreview, withCard, type Preview } from './preview-story.ts';
import { whileHeld } from './while-held.ts';
import { usePlace, type At, type Place } from './use-place.ts';
import { words } from '../../../story/catalogue/studio/preview.g.ts';

/**
 * Placeholders until the code that draws pictures is loaded: in a long story the browser skips the
 * layout of distant steps with one.
 */
const HELD_PLACES = {
  figureOf: ({ builds, hold, layout: { wide, tall } }: Step) =>
    builds[hold]?.cast.wide.length ? (
      <figure className={`still still-${wide} still-tall-${tall}`} />
    ) : null,
  answerOf: () => null,
};

/**
 * `<html>` gets the attributes that the server sets on a story's pages. Lengths and accent are set
 * by script, because the policy forbids inline style sheets.
 */
function useDress({ story }: Preview): void {
  const { lang, dir, theme, name, look, steps } = story;
  const { link = '', goldLink = '' } = look?.color ?? {};
  const mood = steps[0]?.mood ?? '';
  // Memoised, since each change restyles and lays out the whole page.
  const rules = useMemo(() => lengthRules(story), [story]);
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, [rules]);
  useLayoutEffect(() => {
    const { documentElement: root, body } = document;
    Object.assign(root, { lang, dir });
    root.dataset['theme'] = theme;
    body.dataset['mood'] ??= mood;
    document.title = name;
    // An empty value removes the property.
    root.style.setProperty('--link', link);
    root.style.setProperty('--gold-link', goldLink);
  }, [lang, dir, theme, mood, name, link, goldLink]);
}

function PreviewStory({
  preview,
  typed,
  place,
  grips,
}: {
  readonly preview: Preview;
  readonly typed: ReturnType<typeof createTyped>;
  readonly place: Place;
  readonly grips: ComponentType<StageOver> | undefined;
}): ReactElement {
  const { story, timeline, asks } = preview;
  const [draw, setDraw] = useState<typeof drawnFigures>();
  useDress(preview);
  // Words are shown first, because the code that draws pictures is larger.
  useEffect(() => {
    void loadChunk('figures', () => import('./drawn-figures.tsx')).then(
      (loaded) => loaded && setDraw(() => loaded.drawnFigures),
    );
  }, []);
  const drawn = useMemo(() => draw?.({ story, timeline }), [draw, story, timeline]);
  const { lang } = story;
  const labels = useMemo(() => readerWords({ lang }), [lang]);
  return (
    <>
      <div className="page page-scrolls">
        <StoryTree
          story={story}
          basePath=""
          desk={false}
          alone={<></>}
          figures={drawn?.figures ?? HELD_PLACES}
          onTable={drawn?.onTable ?? false}
          keep={(step, drawStep) => (
            <CachedStep
              key={step.id}
              {...{ step, typed }}
              draw={drawStep}
              of={[...drawnFrom(preview, step), draw]}
            />
          )}
        />
      </div>
      <PageExtras />
      <ScrollReader
        framed
        timeline={timeline}
        words={labels}
        onReading={place.onReading}
        over={grips}
        {...(asks && { asks })}
      />
    </>
  );
}

/** The layer over the pictures for editing by hand, loaded when it is first needed. */
function useGrips(isVisible: boolean, place: Place, send: Send<FromPreview>) {
  const [over, setOver] = useState<ComponentType<StageOver>>();
  useEffect(() => {
    if (!isVisible) return;
    // A picture is edited at rest, not behind the title.
    place.rest();
    void loadChunk('grips', () => import('./grips-over.tsx')).then(
      (loaded) => loaded && setOver(() => loaded.gripsOver(send)),
    );
  }, [isVisible, place, send]);
  return isVisible ? over : undefined;
}

/** Listens to the studio, and holds the shown story. */
function useStory() {
  const [preview, setPreview] = useState<Preview>();
  const [typed] = useState(createTyped);
  const link = useRef<Send<FromPreview>>(undefined);
  const [send] = useState(() => (message: FromPreview) => link.current?.(message));
  const onAt = useCallback((at: At) => send({ type: 'at', ...at }), [send]);
  const place = usePlace(onAt);
  const [isByHand, setIsByHand] = useState(false);
  const grips = useGrips(isByHand, place, send);
  useEffect(() => {
    let came: Story | undefined;
    let now: Preview | undefined;
    let files = 0;
    const show = (next: Preview) => {
      if (next === now) return;
      now = next;
      place.still(() =>
        flushSync(() => {
          typed.clear();
          setPreview(next);
        }),
      );
    };
    const type = (card: Card) => {
      if (!now) return;
      const next = withCard(now, card);
      if (next.around !== now.around) return show(next);
      now = next;
      const step = next.story.steps.find(({ id }) => id === card.step);
      if (step) place.still(() => flushSync(() => typed.type(step)), card);
    };
    const take = (message: ToPreview) => {
      switch (message.type) {
        case 'files':
          files += 1;
          return takeFiles(message.files, message.gone);
        case 'story':
          came = joinedOf(came, message.story) as Story;
          show(nextPreview(now, came, files));
          return send({ type: 'drawn' });
        case 'card':
          return type(message);
        case 'go':
          return place.go(message, message.of);
        case 'title':
          return place.goToTitle();
        case 'grips':
          document.documentElement.style.setProperty('--grip-scale', String(1 / message.scale));
          return setIsByHand(message.shown);
      }
    };
    serveFiles();
    const onClick = (event: MouseEvent) => place.onClick(event);
    window.addEventListener('click', onClick, { capture: true });
    const held = whileHeld(take);
    const end = callStudio((port) => (link.current = port), held.take);
    return () => {
      window.removeEventListener('click', onClick, { capture: true });
      end();
      held.end();
    };
  }, [place, send, typed]);
  return { shown: preview, typed, place, send, onAt, grips };
}

export function PreviewPage(): ReactElement {
  const { shown: preview, typed, place, send, onAt, grips } = useStory();
  const onLeave = useCallback(() => send({ type: 'leave' }), [send]);
  const [Presented, setPresented] = useState<typeof PresentedStory>();
  const [isPresented, setIsPresented] = useState(false);
  const [wait, setWait] = useState<string>(words.wait);
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    void speakOneOf([asked.get('lang') ?? 'en']).then(() => setWait(words.wait));
    if (!asked.has('present')) return;
    setIsPresented(true);
    void loadChunk('present', () => import('./presented.tsx')).then(
      (loaded) => loaded && setPresented(() => loaded.Presented),
    );
  }, []);
  if (!preview || (isPresented && !Presented)) return <p className="preview-wait">{wait}</p>;
  if (Presented) return <Presented {...{ preview, onAt, onLeave }} />;
  return <PreviewStory {...{ preview, typed, place, grips }} />;
}
