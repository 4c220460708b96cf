/** Makes words as large as their slide has room for: the usual size, or the next smaller one that fits. */
const SIZES = [1, 0.92, 0.85, 0.78, 0.7, 0.62, 0.54] as const;

/** No word of a part is wider than the part, beside which a picture stands. */
const fits = ({ scrollWidth, clientWidth }: Element) => scrollWidth <= clientWidth;

function fitWords(host: HTMLElement): void {
  const parts = [host, ...host.querySelectorAll('[data-part]')];
  for (const size of SIZES) {
    host.style.setProperty('--fit', String(size));
    if (host.scrollHeight <= host.clientHeight && parts.every(fits)) return;
  }
}

/** `host` has the height of the slide; its type is set in `--fit`. Again once the faces are there, which are wider or narrower. */
export function fitWordsSoon(host: HTMLElement): void {
  fitWords(host);
  void document.fonts?.ready.then(() => {
    if (host.isConnected) fitWords(host);
  });
}
