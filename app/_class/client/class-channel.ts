/** How tabs of a browser tell each other of a class: the connected tab posts all that it has heard. */
import type { Heard, Link, Way } from './connection.ts';

/** The whole of what was heard, so that whoever comes later needs one message. */
export type News<S> = Heard<S> & { readonly link?: Link; readonly way?: Way };
/** Asks the connected tab for the news. */
export const HELLO = 'hello';
export type Message<S> = News<S> | typeof HELLO;

/** Where windows of one browser hear of the class that it leads. */
export const teacherChannel = (code: string): string => `handscroll-teach-${code}`;

/** Hears what the connected tab hears, and never takes its place; returns its own end. */
export function listenToClass<S>(name: string, onNews: (news: News<S>) => void): () => void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<Message<S>>) => {
    if (data !== HELLO) onNews(data);
  });
  channel.postMessage(HELLO);
  return () => channel.close();
}
