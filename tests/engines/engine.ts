/** The functions that the walk needs from a browser, for any protocol. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Tab {
  open(url: string): Promise<void>;
  /** Evaluates a JavaScript expression in the page and awaits its promise. */
  ask<T>(expression: string): Promise<T>;
  click(selector: string): Promise<void>;
  press(key: 'ArrowRight'): Promise<void>;
  /** A screenshot as PNG. */
  shoot(): Promise<Uint8Array>;
  /** Errors so far: console errors and uncaught ones. */
  errors(): readonly string[];
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** The path of the browser; undefined if it is not on this machine. */
  find(): string | undefined;
  /** How to install it. */
  readonly get: string;
  /**
   * Starts the browser with a window of this size for pages of `origin`; returns its version and the window.
   */
  start(path: string, size: Size, origin: string): Promise<{ version: string; tab: Tab }>;
}
