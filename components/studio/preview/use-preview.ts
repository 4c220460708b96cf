'use client';
/**
 * What the studio sends to one preview: files, the story, the card that is being edited, and the
 * author's place.
 */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { audienceOf } from '../../../story/readings/audience.ts';
import { bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { isObject, listIn, stepsOf, type DraftPlace } from '../../../story/edit/places.ts';
import type { JsonObject } from '../../../story/scene.ts';
import type { Story } from '../../../story/story.ts';
import { partsOf } from '../engine/parts.ts';
import { useStudio, type Reviewed } from '../studio.ts';
import { useWordsPart } from '../words/part.ts';
import type { Written } from './card-text.ts';
import { answerPreview, type Send } from './link.ts';
import { withWords, type Card, type FromPreview, type ToPreview } from './protocol.ts';

/** Files that pictures are drawn from; tables and words are in the story. */
const DRAWN = /\.(png|jpe?g|webp|avif|svg|mp4|webm|vtt|glb)$/i;

function writtenAt(script: JsonObject, { step, change }: DraftPlace): Written | undefined {
  const found = stepsOf(script).find(({ id }) => id === step)?.step;
  const part = change === 0 ? found : found && listIn(found, 'builds')[change - 1];
  return found && isObject(part) ? { title: found['title'], text: part['text'] } : undefined;
}

/** The studio's side of one preview; remembers what was sent. */
function createSender(send: Send<ToPreview>) {
  let files: DraftFiles = new Map();
  let story: Story | undefined;
  /** The audience's copy that the preview has. */
  let sent: Story | undefined;
  let script: JsonObject | undefined;
  let turn = 0;
  /** Whether a card was sent last, so that an undo of its words is sent too. */
  let wasTyped = false;
  return {
    send,
    files(now: DraftFiles): void {
      const before = files;
      files = new Map([...now].filter(([name]) => DRAWN.test(name)));
      const changed = [...files].filter(([name, file]) => before.get(name) !== file);
      const gone = [...before.keys()].filter((name) => !files.has(name));
      if (changed.length + gone.length > 0)
        send({ type: 'files', files: changed.map(([name, file]) => [name, bytesOf(file)]), gone });
    },
    async words(now: JsonObject, place: DraftPlace, reviewed: Reviewed): Promise<void> {
      const { story: came, script: checked } = reviewed;
      const mine = ++turn;
      // Words in a file of their own are not edited here.
      if (!came || !checked || (came === story && now === script)) return;
      script = now;
      const written = writtenAt(now, place);
      const known = writtenAt(checked as unknown as JsonObject, place);
      const isTyped = JSON.stringify(written) !== JSON.stringify(known);
      let card: Card | undefined;
      if (written && (isTyped || (wasTyped && came === story))) {
        // The parser is loaded with the first keystroke.
        const { cardText } = await import('./card-text.ts');
        // A later edit is already being sent.
        if (mine !== turn) return;
        const words = cardText(checked, came, written);
        card = { type: 'card', step: place.step, build: place.change, ...words };
      }
      wasTyped = isTyped;
      if (came === story) {
        if (card) send(card);
        return;
      }
      story = came;
      const copy = audienceOf(came);
      const next = card ? withWords(copy, card) : copy;
      send({ type: 'story', story: partsOf(sent, next) });
      sent = next;
    },
  };
}

export interface Preview {
  /** Whether its frame shows the story. */
  readonly isDrawn: boolean;
  /** Sends a further message; a new function after a page in its frame has called again. */
  readonly send: Send<ToPreview> | undefined;
}

/** Connects the draft to the preview in a frame. `onMessage` gets the messages that are not handled here. */
export function usePreview(
  frame: RefObject<HTMLIFrameElement | null>,
  onMessage: (message: FromPreview) => void,
): Preview {
  const studio = useStudio();
  const { files, script, place, reviewed } = studio;
  const latest = useRef({ studio, onMessage });
  useEffect(() => void (latest.current = { studio, onMessage }));
  const [sender, setSender] = useState<ReturnType<typeof createSender>>();
  const [isDrawn, setDrawn] = useState(false);
  /** The place of the preview, as it last reported or was sent. */
  const at = useRef<DraftPlace | 'title'>(undefined);
  const part = useWordsPart();
  const partBefore = useRef<typeof part>(undefined);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onLink = (send: Send<ToPreview>) => {
      at.current = partBefore.current = undefined;
      setSender(createSender(send));
    };
    return answerPreview(element, onLink, (message) => {
      if (message.type === 'drawn') setDrawn(true);
      else if (message.type === 'at') {
        at.current = { step: message.step, change: message.build };
        latest.current.studio.go(at.current);
      } else latest.current.onMessage(message);
    });
  }, [frame]);

  useEffect(() => sender?.files(files), [sender, files]);
  useEffect(() => {
    if (sender && reviewed) void sender.words(script, place, reviewed);
  }, [sender, script, place, reviewed]);
  useEffect(() => {
    if (!sender) return;
    const is = at.current;
    const isOther = part !== partBefore.current;
    partBefore.current = part;
    const [first] = stepsOf(latest.current.studio.script);
    const { step, change, of } = place;
    // A story opens with its title, above its first card, which has to be visible while it is edited.
    if ((isOther && part === 'story') || (!is && change === 0 && first?.id === step)) {
      at.current = 'title';
      sender.send({ type: 'title' });
      return;
    }
    if (is && is !== 'title' && is.step === step && is.change === change && is.of === of && of !== 'view' && of !== 'step') return; // prettier-ignore
    at.current = place;
    sender.send({ type: 'go', step, build: change, of: of === 'step' ? undefined : of });
  }, [sender, place, part]);
  return { isDrawn, send: sender?.send };
}
