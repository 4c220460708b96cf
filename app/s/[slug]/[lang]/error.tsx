'use client';
import { ErrorText } from '../../../error-text.tsx';

export default function PageError(props: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return <ErrorText code={props.error.digest} retry={props.reset} />;
}
