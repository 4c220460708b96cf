/** The signs of the legend as small drawings, in the theme's colours, so that they fit every ground. */
export type Sign = 'outline' | 'pigment' | 'cinnabar' | 'tea' | 'torn' | 'nothing';

/** Decorative: the words beside it have the same meaning. */
export function SignMark({ sign }: { readonly sign: Sign }) {
  return (
    <svg className="sign" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
      {shapes[sign]}
    </svg>
  );
}

const shapes = {
  outline: <path stroke="var(--text)" d="M2 15 14 2 26 15" />,
  pigment: (
    <>
      <path fill="var(--ochre)" d="M2 15h24l-3.7-4.3H5.7z" />
      <path fill="var(--malachite)" d="M5.7 10.7h16.6L17.9 6h-7.8z" />
      <path fill="var(--azurite)" d="M10.1 6h7.8L14 2z" />
    </>
  ),
  cinnabar: <path stroke="var(--friction)" d="M1 5h26M1 11h26M5 2v12M14 2v12M23 2v12" />,
  tea: <path fill="var(--tea)" stroke="var(--tea-line)" d="M2 14V9l8 2 8-6 8 2v7z" />,
  torn: (
    <>
      <path stroke="var(--text)" d="M6 15 10 10M22 15 18 10M12 4l2-2 2 2" />
      <path stroke="var(--text)" d="M4 10l4-2 4 2 4-2 4 2 4-2M4 6l4-2 4 2 4-2 4 2 4-2" />
    </>
  ),
  nothing: <path stroke="var(--text)" strokeDasharray="1.5 4" d="M2 13h24" />,
} as const;

/** The small peak of a question: plain, or painted for a right answer. */
export function PeakMark({ painted }: { readonly painted: boolean }) {
  const outline = 'M2 26v-4h4v-4h3v-3h4v-5h2V6h2V2h6v4h2v4h2v5h3v4h3v3h3v4z';
  return (
    <svg className="peak-mark" viewBox="0 0 38 28" width="38" height="28" aria-hidden="true">
      {painted ? (
        <>
          <path fill="var(--ochre)" d="M2 26v-4h34v4z" />
          <path fill="var(--malachite)" d="M6 22v-4h3v-3h4v-3h14v3h3v4h3v3z" />
          <path fill="var(--azurite)" d="M13 12v-2h2V6h2V2h6v4h2v4h2v2z" />
        </>
      ) : null}
      <path d={outline} />
    </svg>
  );
}
