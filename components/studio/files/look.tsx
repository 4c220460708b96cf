'use client';
/** A photograph of the draft at its full size. */
import { useEffect, useState, type ReactElement } from 'react';
import type { DraftFile } from '../../../story/edit/draft.ts';

/** Nothing if a file is not a photograph. */
export function Look(props: {
  readonly path: string;
  readonly file: DraftFile;
}): ReactElement | null {
  const { path, file } = props;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (typeof file === 'string' || !/\.(webp|jpe?g|png|avif)$/.test(path)) return undefined;
    const url = URL.createObjectURL(new Blob([file]));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [path, file]);
  return address === undefined ? null : <img className="file-look" alt="" src={address} />;
}
