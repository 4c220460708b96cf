/** What the walk needs of a browser, whatever protocol it speaks. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  open(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page, its promise awaited. */
  ask<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  press(key: 'ArrowRight'): Promise<void>;
  /** A PNG of what is seen. */
  shoot(): Promise<Uint8Array>;
  /** Errors so far, of the console and uncaught. */
  errors(): readonly string[];
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Undefined when it is not on this machine. */
  find(): string | undefined;
  /** How one gets it. */
  readonly get: string;
  /** Its version, and a window of a size that shows pages of an origin. */
  start(path: string, size: Size, origin: string): Promise<{ version: string; tab: Tab }>;
}
