/** The findings of a site check; for each sort the first address. */

export interface Finding {
  readonly code: string;
  readonly address: string;
  readonly what: string;
}

export function reportOf() {
  const findings = new Map<string, Finding>();
  return {
    found(code: string, url: URL, what: string) {
      const key = `${code} ${what}`;
      if (!findings.has(key)) findings.set(key, { code, address: url.href, what });
    },
    findings: () => [...findings.values()],
  };
}
export type Report = ReturnType<typeof reportOf>;
