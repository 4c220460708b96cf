'use client';
/** A photograph or an SVG as an image, which can reach nothing. */
import { useEffect, useState, type ReactElement } from 'react';
import type { DraftFile } from '../../../story/edit/draft.ts';

/** Nothing if a file is neither. */
export function Look(props: {
  readonly path: string;
  readonly file: DraftFile;
}): ReactElement | null {
  const { path, file } = props;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const isDrawn = path.endsWith('.svg');
    if (!isDrawn && !/\.(webp|jpe?g|png|avif)$/.test(path)) return undefined;
    // The type of a photograph is found in its bytes, that of a drawing is not.
    const url = URL.createObjectURL(new Blob([file], isDrawn ? { type: 'image/svg+xml' } : {}));
    setAddress(url);
    return () => URL.revokeObjectURL(url);
  }, [path, file]);
  return address === undefined ? null : <img alt="" draggable={false} src={address} />;
}
