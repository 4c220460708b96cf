/** One connection for all tabs of a browser (one-stream.ts): the tab that leads hears, the others are told. */
import { connect, type Connection, type Heard, type Link, type Way } from './connection.ts';
import { oneStream, type OneStream } from './one-stream.ts';
import type { Fetch } from './wire.ts';

interface Dated {
  readonly epoch: number;
  readonly seq: number;
}
/** The whole of what was heard, for tabs that come later. */
type Told<S> = Heard<S> & { readonly link?: Link; readonly way?: Way };

export interface OneConnection {
  /** Whether this tab is the one that speaks and hears for its browser. */
  leads(): boolean;
  wake(): void;
  stop(): void;
}

export function oneConnection<S extends Dated>(options: {
  readonly name: string;
  readonly fetcher: Fetch;
  readonly own: string;
  readonly onNews: (heard: Heard<S>) => void;
  readonly onLink: (link: Link, way: Way) => void;
}): OneConnection {
  const { fetcher, own, onNews, onLink } = options;
  const tabs: { one?: OneStream } = {};
  let connection: Connection | undefined;
  let told: Told<S> = {};
  const tell = (more: Told<S>) => {
    told = { ...told, ...more };
    tabs.one?.tell(told);
  };
  const begin = () => {
    tabs.one = oneStream({
      name: options.name,
      onLead() {
        connection = connect<S>({
          fetcher,
          own,
          // The others first: what is heard may be the end, and stop us.
          onNews(heard) {
            tell(heard);
            onNews(heard);
          },
          onLink(link, way) {
            tell({ link, way });
            onLink(link, way);
          },
        });
      },
      onFollow() {
        connection?.stop();
        connection = undefined;
      },
      onNews(news) {
        const { link, way, ...heard } = news as Told<S>;
        onNews(heard);
        if (link && way) onLink(link, way);
      },
    });
  };
  const leave = () => {
    connection?.stop();
    connection = undefined;
    tabs.one?.stop();
    // Stopped twice, it would speak into a channel that is closed.
    delete tabs.one;
  };
  // With a request or a channel open, a browser does not keep the page for the way back.
  const onShow = ({ persisted }: PageTransitionEvent) => void (persisted && begin());
  const wake = () => connection?.wake();
  window.addEventListener('online', wake);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', onShow);
  begin();
  return {
    leads: () => connection !== undefined,
    wake,
    stop() {
      window.removeEventListener('online', wake);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', onShow);
      leave();
    },
  };
}
