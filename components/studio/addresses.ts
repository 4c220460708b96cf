/** Where the build put what the studio asks for: addresses of the site, without its base path. */
export interface StudioAddresses {
  /** Script of the engine's worker. */
  readonly engine: string;
  /** The stories to begin from: name -> file -> text. */
  readonly starters: string;
}
