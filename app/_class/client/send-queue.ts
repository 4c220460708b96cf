/** Sends what waits, one after another: what is refused for good is let go, all else is tried again. */
import { faultOf, type Fault } from './wire.ts';

/** Milliseconds between two tries. */
const AGAIN = 2500;
const FOR_GOOD = [409, 413, 422];

export interface SendQueue {
  /** Sends what there is to be sent now. */
  flush(): void;
  stop(): void;
}

export function sendQueue<T>(options: {
  /** The next to be sent; nothing while the class can't be reached. */
  readonly next: () => T | undefined;
  /** Sends it and notes that it was acknowledged. */
  readonly send: (item: T) => Promise<void>;
  readonly onRefused: (item: T, why: string) => void;
  readonly onFault?: (fault: Fault) => void;
}): SendQueue {
  const { next, send, onRefused, onFault } = options;
  let sending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = async () => {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    for (let item = next(); item !== undefined; item = next()) {
      try {
        await send(item);
      } catch (error) {
        const fault = faultOf(error);
        if (FOR_GOOD.includes(fault.status)) onRefused(item, fault.why);
        else {
          onFault?.(fault);
          timer = setTimeout(() => void flush(), AGAIN);
          break;
        }
      }
    }
    sending = false;
  };
  return { flush: () => void flush(), stop: () => clearTimeout(timer) };
}
