/**
 * The browser's own voice, sentence by sentence: Chrome stops after about 14 seconds of one
 * utterance, and few browsers report the position within it. So the clock runs along with each
 * sentence, waits for its end, and goes on.
 */
import { spanAt, type Tour } from '../../story/timeline/tour.ts';
import type { Voice } from './narration.ts';

/**
 * A voice of this device for a language. Voices that a browser gets from a server are skipped:
 * nothing leaves the origin, words included.
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
): SpeechSynthesisVoice | undefined {
  const plain = (tag: string) => tag.toLowerCase().replaceAll('_', '-');
  const language = plain(lang).split('-')[0] ?? '';
  const matching = voices.filter(
    (voice) => voice.localService && plain(voice.lang).split('-')[0] === language,
  );
  return (
    matching.find((voice) => plain(voice.lang) === plain(lang)) ??
    matching.find((voice) => voice.default) ??
    matching[0]
  );
}

/**
 * If a sentence takes this many times its planned duration, plus some seconds, its end event is
 * assumed lost.
 */
const LOST = { times: 3, seconds: 5 } as const;

interface Saying {
  readonly cue: number;
  readonly utterance: SpeechSynthesisUtterance;
  state: 'asked' | 'speaking' | 'ended' | 'failed';
  readonly since: number;
}

export function speechVoice(options: {
  readonly tour: Tour;
  readonly lang: string;
  readonly voice: SpeechSynthesisVoice;
  readonly wordsOf: (cue: number) => string;
  /** The cues that have another voice. */
  readonly skips: (cue: number) => boolean;
}): Voice {
  const { tour, lang, voice, wordsOf, skips } = options;
  const { cues } = tour;
  let speed = 1;
  let now: Saying | undefined;
  let next = 0;

  const say = (cue: number) => {
    const utterance = new SpeechSynthesisUtterance(wordsOf(cue));
    Object.assign(utterance, { lang, voice, rate: speed });
    const saying: Saying = { cue, utterance, state: 'asked', since: performance.now() };
    utterance.onstart = () => void (saying.state = 'speaking');
    utterance.onend = () => void (saying.state = 'ended');
    utterance.onerror = () => void (saying.state = 'failed');
    now = saying;
    next = cue + 1;
    speechSynthesis.speak(utterance);
  };
  const isLost = ({ cue, since }: Saying) => {
    const { at, end } = cues[cue] ?? { at: 0, end: 0 };
    const most = ((end - at) / speed) * LOST.times + LOST.seconds;
    return performance.now() - since > most * 1000;
  };

  return {
    start(time, rate) {
      speed = rate;
      const at = spanAt(cues, time);
      const within = at >= 0 && time < (cues[at]?.end ?? 0);
      next = within ? at : at + 1;
      return within && !skips(at) ? (cues[at]?.at ?? time) : time;
    },
    stop() {
      now = undefined;
      speechSynthesis.cancel();
    },
    follow(planned) {
      if (now) {
        const end = cues[now.cue]?.end ?? planned;
        // Words that can't be spoken are shown for their planned duration.
        const done = now.state === 'ended' || (now.state === 'failed' && planned >= end);
        if (!done && !isLost(now)) return Math.min(planned, end);
        now = undefined;
        return Math.max(planned, end);
      }
      while (next < cues.length && skips(next)) next += 1;
      if (planned >= (cues[next]?.at ?? Infinity)) say(next);
      return planned;
    },
  };
}
