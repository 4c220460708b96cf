'use client';
/** Addresses of the files that the studio loads: as the build wrote them, without the site's base path. */
import { neededContext } from '../ui/needed-context.ts';

export interface StudioAddresses {
  /** Script of the engine's worker. */
  readonly engine: string;
  /** Script of the worker that makes files for download. */
  readonly maker: string;
  /** The list of the parts of a one-file story (components/file/reader-parts.ts). */
  readonly reader: string;
  /** The list of everything that both workers may load. */
  readonly later: string;
  /** The starter stories, as the text of each file by story and file name. */
  readonly starters: string;
  /** A picture of each of them. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Where the site takes and gives stories; absent on a static site. */
  readonly stories?: string;
}

export const [AddressesContext, useAddresses] = neededContext<StudioAddresses>('studio');
