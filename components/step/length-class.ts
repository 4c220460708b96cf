/**
 * A build's least height as a class, since server HTML holds no style attribute: `len-15` is 1.5
 * screens. The classes run in steps of a tenth up to two screens and of a quarter beyond.
 */
export function lengthClass(kind: 'len' | 'plen', screens: number): string {
  const bounded = Math.min(8, Math.max(0.2, screens));
  const rounded = bounded <= 2 ? Math.round(bounded * 10) : Math.round(bounded * 4) * 2.5;
  return `${kind}-${Math.round(rounded)}`;
}
