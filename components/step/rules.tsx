/** Ruled lines to write on. Borders, since browsers do not print backgrounds by themselves. */
export function Rules({ lines }: { readonly lines: number }) {
  return (
    <div className="rules" aria-hidden="true">
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} />
      ))}
    </div>
  );
}
