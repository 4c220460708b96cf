'use client';
/** Where the build put what the studio asks for, for what stands in it. */
import { createContext, useContext } from 'react';
import type { StudioAddresses } from './addresses.ts';

export const AddressesContext = createContext<StudioAddresses | undefined>(undefined);

/** @throws Error outside of the studio */
export function useAddresses(): StudioAddresses {
  const addresses = useContext(AddressesContext);
  if (!addresses) throw new Error('outside of the studio');
  return addresses;
}
