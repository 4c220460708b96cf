/**
 * Reads an event stream from fetch: the page must know when the first byte arrived, which
 * EventSource does not report.
 */
export interface Message {
  readonly event: string;
  readonly data: string;
}

/** Splits the received text into complete messages and a rest. */
export function split(text: string): {
  readonly messages: readonly Message[];
  readonly rest: string;
} {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  const messages = blocks.flatMap((block): Message[] => {
    const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
    return event === undefined || data === undefined ? [] : [{ event, data }];
  });
  return { messages, rest };
}

/**
 * Reads a stream to its end; calls `onByte` whenever anything arrives, heartbeats included.
 * @returns when the server has closed the stream; rejects when the connection broke.
 */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onByte: () => void,
  onMessage: (message: Message) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onByte();
    const { messages, rest } = split(text + decoder.decode(value, { stream: true }));
    text = rest;
    for (const message of messages) onMessage(message);
  }
}
