/**
 * One stream a browser: with seven tabs open, seven streams would use up the six connections that a browser
 * makes to one host, and the eighth page would never load. One tab leads and tells the others what it hears.
 */
interface Said {
  readonly from: string;
  readonly what: 'who' | 'lead' | 'bye' | 'news';
  readonly news?: unknown;
}

const ANSWER = 250;
/** A leader that has left its mark may be busy drawing: it is given longer. */
const MARKED = 4000;
const BEAT = 2000;
/** Timers of a hidden tab may be held back to once a minute. */
const LOST = 75_000;
/**
 * A leader not heard for so long is asked, since it may have gone without a word: what a tab says while it closes does
 * not arrive in browsers of before 2024, and nothing is said by one that crashes. Hidden, it still answers.
 */
const SILENT = 2.5 * BEAT;

/** Where the leader leaves its mark; storage may be closed to us, and then only asking tells. */
function marks(name: string) {
  return {
    fresh: () => {
      try {
        return Date.now() - Number(localStorage.getItem(name)) < LOST;
      } catch {
        return false;
      }
    },
    put(): void {
      try {
        localStorage.setItem(name, String(Date.now()));
      } catch {
        // Asking has to do.
      }
    },
    take(): void {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was left.
      }
    },
  };
}

export interface OneStream {
  /** What the leader heard, for the others. */
  tell(news: unknown): void;
  stop(): void;
}

export function oneStream(options: {
  readonly name: string;
  readonly onLead: () => void;
  readonly onFollow: () => void;
  readonly onNews: (news: unknown) => void;
}): OneStream {
  const { onLead, onFollow, onNews } = options;
  if (typeof BroadcastChannel === 'undefined') {
    onLead();
    return { tell: () => undefined, stop: () => undefined };
  }
  const channel = new BroadcastChannel(options.name);
  const me = Math.random().toString(36).slice(2);
  const mark = marks(options.name);
  let leads = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  let last: unknown;

  const say = (what: Said['what'], news?: unknown) =>
    channel.postMessage({ from: me, what, news } satisfies Said);
  const lead = () => {
    leads = true;
    mark.put();
    say('lead', last);
    beat = setInterval(() => {
      mark.put();
      say('lead');
    }, BEAT);
    onLead();
  };
  const follow = () => {
    if (leads) {
      leads = false;
      clearInterval(beat);
    }
    onFollow();
  };
  const stand = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(lead, after);
  };
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      say('who');
      stand(MARKED);
    }, SILENT);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    const { from, what, news } = data;
    if (what === 'who') {
      if (leads) say('lead', last);
    } else if (what === 'bye') {
      // The others draw lots.
      if (!leads) stand(Math.random() * ANSWER);
    } else if (what === 'news') {
      if (!leads) onNews(news);
    } else if (!leads) {
      listen();
      follow();
      if (news !== undefined) onNews(news);
    } else if (from < me) {
      // Two began at once: the smaller name stays.
      listen();
      follow();
    } else say('lead', last);
  });
  say('who');
  stand(mark.fresh() ? MARKED : ANSWER);

  return {
    tell(news) {
      last = news;
      if (leads) say('news', news);
    },
    stop() {
      if (leads) {
        mark.take();
        say('bye');
      }
      clearTimeout(timer);
      clearInterval(beat);
      channel.close();
    },
  };
}
