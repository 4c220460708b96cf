'use client';
/** A drawing of the engine as an image, which can reach nothing. */
import { useEffect, useState, type ReactElement } from 'react';

export function SvgPicture({ svg }: { readonly svg: string | undefined }): ReactElement | null {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return setAddress(undefined);
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [svg]);
  return address === undefined ? null : <img src={address} alt="" draggable={false} />;
}
