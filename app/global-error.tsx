'use client';
import { ErrorText } from './error-text.tsx';
import './styles.ts';

/** Replaces Next's own error page, whose style attributes our policy refuses. */
export default function GlobalError(props: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <html lang="en" dir="ltr">
      <body className="site themed" data-mood="dawn">
        <ErrorText code={props.error.digest} retry={props.reset} />
      </body>
    </html>
  );
}
