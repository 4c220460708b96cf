/** Where the build put what the studio asks for: addresses of the site, without its base path. */
export interface StudioAddresses {
  /** Script of the engine's worker. */
  readonly engine: string;
  /** Script of the worker that makes files to take home. */
  readonly maker: string;
  /** The list of what a file is made of (components/file/reader-parts.ts). */
  readonly reader: string;
  /** The stories to begin from: name -> file -> text. */
  readonly starters: string;
  /** A picture of each of them. */
  readonly pictures: Readonly<Record<string, string>>;
}
