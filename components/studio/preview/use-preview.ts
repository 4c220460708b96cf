'use client';
/** What the studio sends to one preview: files, the story, the card that is typed in, and where the author is. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { audienceOf } from '../../../story/readings/audience.ts';
import { bytesOf, type DraftFile, type DraftFiles } from '../../../story/edit/draft.ts';
import { isObject, listIn, stepsOf, type DraftPlace } from '../../../story/edit/places.ts';
import type { JsonObject } from '../../../story/scene.ts';
import type { Story } from '../../../story/story.ts';
import { useStudio, type Reviewed } from '../studio.ts';
import type { Written } from './card-text.ts';
import { answerPreview, type Link } from './link.ts';
import { heardInPreview } from './previews.ts';
import type { FromPreview, ToPreview } from './protocol.ts';
import { withWords } from './with-words.ts';

/** What pictures are drawn from; tables and words are in the story. */
const DRAWN = /\.(png|jpe?g|webp|avif|svg|mp4|webm|vtt|glb)$/i;

type Card = Extract<ToPreview, { type: 'card' }>;

function writtenAt(script: JsonObject, { step, change }: DraftPlace): Written | undefined {
  const found = stepsOf(script).find(({ id }) => id === step)?.step;
  const part = change === 0 ? found : found && listIn(found, 'builds')[change - 1];
  return found && isObject(part) ? { title: found['title'], text: part['text'] } : undefined;
}

/** The card at a place as it is typed; undefined where the checked story has the same words, or none. */
async function typedCard(
  script: JsonObject,
  place: DraftPlace,
  { script: checked, story }: Reviewed,
): Promise<Card | undefined> {
  const written = writtenAt(script, place);
  // What stands in a file of its own is not typed in here.
  if (!written || !checked || !story) return undefined;
  const known = writtenAt(checked as unknown as JsonObject, place);
  if (JSON.stringify(written) === JSON.stringify(known)) return undefined;
  // The parser comes with the first letter.
  const { cardText } = await import('./card-text.ts');
  const words = cardText(checked, story, written);
  return { type: 'card', step: place.step, build: place.change, ...words };
}

/** The card of a story that is all checked. */
function checkedCard({ steps }: Story, { step, change }: DraftPlace): Card | undefined {
  const found = steps.find(({ id }) => id === step);
  const build = found?.builds[change];
  return (
    found && build && { type: 'card', step, build: change, text: build.text, title: found.title }
  );
}

/** One preview's side of the studio; remembers what it has sent. */
function createSender(link: Link<ToPreview>) {
  let files: DraftFiles = new Map<string, DraftFile>();
  let story: Story | undefined;
  let script: JsonObject | undefined;
  let turn = 0;
  /** Whether a card went out last, so that words that were taken back go out too. */
  let isTyped = false;
  return {
    files(now: DraftFiles): void {
      const changed = [...now].filter(
        ([name, file]) => DRAWN.test(name) && files.get(name) !== file,
      );
      const gone = [...files.keys()].filter((name) => DRAWN.test(name) && !now.has(name));
      files = now;
      if (changed.length + gone.length === 0) return;
      link.send({
        type: 'files',
        files: changed.map(([name, file]) => [name, bytesOf(file)]),
        gone,
      });
    },
    async words(now: JsonObject, place: DraftPlace, reviewed: Reviewed): Promise<void> {
      const mine = ++turn;
      const isNews = reviewed.story !== undefined && reviewed.story !== story;
      if (!isNews && now === script) return;
      script = now;
      const typed = await typedCard(now, place, reviewed);
      // What was typed meanwhile is on its way already.
      if (mine !== turn) return;
      if (reviewed.story && reviewed.story !== story) {
        story = reviewed.story;
        isTyped = typed !== undefined;
        const shown = audienceOf(story);
        link.send({ type: 'story', story: typed ? withWords(shown, typed) : shown });
      } else if (story && (typed || isTyped)) {
        isTyped = typed !== undefined;
        const card = typed ?? checkedCard(story, place);
        if (card) link.send(card);
      }
    },
  };
}

export interface Preview {
  /** Whether its frame shows the story. */
  readonly isDrawn: boolean;
  /** Says something more to it; it forgets that when it is loaded anew. */
  readonly send: (message: ToPreview) => void;
}

/** Ties the draft to the preview in a frame. `onLeave`: somebody who presents wants to end it. */
export function usePreview(
  frame: RefObject<HTMLIFrameElement | null>,
  onLeave?: () => void,
): Preview {
  const studio = useStudio();
  const { files, script, place, reviewed } = studio;
  const now = useRef(studio);
  useEffect(() => {
    now.current = studio;
  });
  const [sender, setSender] = useState<ReturnType<typeof createSender>>();
  const link = useRef<Link<ToPreview>>(undefined);
  const [isDrawn, setDrawn] = useState(false);
  /** Where the preview is, as far as it has said or was told. */
  const at = useRef<DraftPlace>(undefined);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onMessage = (message: FromPreview) => {
      heardInPreview(message);
      if (message.type === 'ready' && link.current) {
        at.current = undefined;
        setSender(createSender(link.current));
      } else if (message.type === 'drawn') setDrawn(true);
      else if (message.type === 'leave') onLeave?.();
      else if (message.type === 'at') {
        at.current = { step: message.step, change: message.build };
        now.current.go(at.current);
      }
    };
    const onLink = (made: Link<ToPreview>) => {
      link.current = made;
    };
    return answerPreview(element, onLink, onMessage);
  }, [frame, onLeave]);

  useEffect(() => sender?.files(files), [sender, files]);
  useEffect(() => {
    if (sender && reviewed) void sender.words(script, place, reviewed);
  }, [sender, script, place, reviewed]);
  useEffect(() => {
    if (!sender) return;
    const is = at.current;
    if (is?.step === place.step && is.change === place.change) return;
    at.current = place;
    // A story opens with its title, which stands above its first card.
    const isStart = place.change === 0 && stepsOf(now.current.script)[0]?.id === place.step;
    if (!is && isStart) return;
    link.current?.send({ type: 'go', step: place.step, build: place.change });
  }, [sender, place]);
  const [send] = useState(() => (message: ToPreview) => link.current?.send(message));
  return { isDrawn, send };
}
