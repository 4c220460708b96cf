import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { words as WORDS } from '../../../story/catalogue/studio/desk.g.ts';
import { RestoreScript, TrustScript } from '../../boot.tsx';
import { basePath } from '../../story-source.ts';
import { fontClasses } from '../../styles.ts';
import '../../../components/studio/studio.css';
import '../../../components/studio/parts.css';

export const metadata: Metadata = { title: WORDS.name, robots: { index: false } };
export const viewport: Viewport = { themeColor: '#f0e7d3' };

/** A separate root layout: the studio uses the whole window. Its words are English only for now. */
export default function StudioLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" className={fontClasses}>
      <head>
        <TrustScript basePath={basePath} workers={`${basePath}/studio/worker/`} />
      </head>
      <body className="studio-page themed" data-mood="dawn">
        {children}
        <RestoreScript />
      </body>
    </html>
  );
}
