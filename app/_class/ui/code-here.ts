/** The code of the class that this tab is in: from the address, and kept when the address goes on to steps. */
import { readCode } from '../core/code.ts';

const KEY = 'handscroll.code';

export function keepCode(code: string): void {
  try {
    sessionStorage.setItem(KEY, code);
  } catch {
    // Without storage a reload asks for the code again.
  }
}

/** Takes the code out of the address, which is the steps' own from here on. */
export function codeHere(): string | undefined {
  const code = readCode(location.hash.slice(1));
  if (code) {
    keepCode(code);
    history.replaceState(history.state, '', location.pathname + location.search);
    return code;
  }
  try {
    return readCode(sessionStorage.getItem(KEY) ?? '');
  } catch {
    return undefined;
  }
}
