'use client';
/** What the studio sends to one preview: files, the story, the card that is typed in, and where the author is. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { audienceOf } from '../../../story/readings/audience.ts';
import { bytesOf, type DraftFile, type DraftFiles } from '../../../story/edit/draft.ts';
import { isObject, listIn, stepsOf, type DraftPlace } from '../../../story/edit/places.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import type { Story } from '../../../story/story.ts';
import { useStudio, type Reviewed } from '../studio.ts';
import { answerPreview, type Link } from './link.ts';
import { openPreview } from './previews.ts';
import type { FromPreview, ToPreview } from './protocol.ts';

/** What pictures are drawn from; tables and words are in the story. */
const DRAWN = /\.(png|jpe?g|webp|avif|svg|mp4|webm|vtt|glb)$/i;

/** The words of a change as they stand in a script. */
function writtenAt(script: JsonObject, { step, change }: DraftPlace): Json | undefined {
  const found = stepsOf(script).find(({ id }) => id === step)?.step;
  const part = change === 0 ? found : found && listIn(found, 'builds')[change - 1];
  return isObject(part) ? part['text'] : undefined;
}
const isSame = (a: Json | undefined, b: Json | undefined) =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** The parser comes when it is wanted first; until then words take the long way. */
const parser = () => import('./card-text.ts');

/** The card at a place as it is typed, where the checked story has other words; undefined where they are the same. */
async function typedCard(
  script: JsonObject,
  place: DraftPlace,
  { script: checked, story }: Reviewed,
): Promise<Extract<ToPreview, { type: 'card' }> | undefined> {
  const written = writtenAt(script, place);
  // What stands in a file of its own is not typed in here.
  if (written === undefined || !checked || !story) return undefined;
  if (isSame(written, writtenAt(checked as unknown as JsonObject, place))) return undefined;
  const { cardText } = await parser();
  const text = cardText(checked, story, written);
  return { type: 'card', step: place.step, build: place.change, text };
}

/** With the words on one card that are newer than the story: it would show older ones for a moment. */
const withWords = (story: Story, { step, build, text }: Extract<ToPreview, { type: 'card' }>) => ({
  ...story,
  steps: story.steps.map((one) =>
    one.id === step
      ? { ...one, builds: one.builds.map((part, i) => (i === build ? { ...part, text } : part)) }
      : one,
  ),
});

/** One preview's side of the studio; remembers what it has sent. */
function createSender(link: Link<ToPreview>) {
  let files: DraftFiles = new Map<string, DraftFile>();
  let story: Story | undefined;
  let script: JsonObject | undefined;
  let turn = 0;
  /** The last card that went out, so that words that were taken back go out too. */
  let card = '';
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
        card = '';
        const shown = audienceOf(story);
        link.send({ type: 'story', story: typed ? withWords(shown, typed) : shown });
      } else if (typed || card !== '') {
        const text = typed?.text ?? story?.steps.find(({ id }) => id === place.step)?.builds[place.change]?.text ?? []; // prettier-ignore
        const next = JSON.stringify([place, text]);
        if (next === card) return;
        card = next;
        link.send({ type: 'card', step: place.step, build: place.change, text });
      }
    },
  };
}

export interface Preview {
  /** Whether its frame shows the story. */
  readonly isDrawn: boolean;
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
    let shared: ReturnType<typeof openPreview> | undefined;
    const onMessage = (message: FromPreview) => {
      shared?.heard(message);
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
      shared?.close();
      link.current = made;
      shared = openPreview(made);
    };
    const end = answerPreview(element, onLink, onMessage);
    return () => {
      end();
      shared?.close();
    };
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
    link.current?.send({ type: 'go', step: place.step, build: place.change });
  }, [sender, place]);
  return { isDrawn };
}
