'use client';
import type { ComponentProps } from 'react';
import ErrorText from './error-text.tsx';
import './styles.ts';

/** Replaces Next's own error page, whose style attributes our policy refuses. */
export default function GlobalError(props: ComponentProps<typeof ErrorText>) {
  return (
    <html lang="en" dir="ltr">
      <body className="site themed" data-mood="dawn">
        <ErrorText {...props} />
      </body>
    </html>
  );
}
