'use client';
/** Where the build put what the studio asks for: addresses of the site, without its base path. */
import { createContext, useContext } from 'react';

export interface StudioAddresses {
  /** Script of the engine's worker. */
  readonly engine: string;
  /** Script of the worker that makes files to take home. */
  readonly maker: string;
  /** The list of what a file is made of (components/file/reader-parts.ts). */
  readonly reader: string;
  /** The list of all that both workers may ask for. */
  readonly later: string;
  /** The stories to begin from: name -> file -> text. */
  readonly starters: string;
  /** A picture of each of them. */
  readonly pictures: Readonly<Record<string, string>>;
}

export const AddressesContext = createContext<StudioAddresses | undefined>(undefined);

/** @throws Error outside of the studio */
export function useAddresses(): StudioAddresses {
  const addresses = useContext(AddressesContext);
  if (!addresses) throw new Error('outside of the studio');
  return addresses;
}
