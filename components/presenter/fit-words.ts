/** Makes words as large as their slide has room for: the usual size, or the next smaller one that fits. */
const SIZES = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.54] as const;

function fitWords(host: HTMLElement): void {
  for (const size of SIZES) {
    host.style.setProperty('--fit', String(size));
    if (host.scrollHeight <= host.clientHeight && host.scrollWidth <= host.clientWidth) return;
  }
}

/** `host` has the height of the slide; its type is set in `--fit`. Again once the faces are there, which are wider or narrower. */
export function fitWordsSoon(host: HTMLElement): void {
  fitWords(host);
  void document.fonts?.ready.then(() => {
    if (host.isConnected) fitWords(host);
  });
}
