/**
 * Gives a frame the whole window on request, until Escape, the back button, or its own button; the
 * focus then returns.
 */

const OPEN = 'handscroll';

export function openWindow(frame: HTMLIFrameElement, onClosed: () => void): void {
  if (frame.dataset[OPEN] !== undefined) return;
  const before = frame.getAttribute('style') ?? '';
  const root = document.documentElement;
  const scrolls = root.style.overflow;
  const focused = document.activeElement;
  const button = document.createElement('button');
  button.textContent = '×';
  button.ariaLabel = frame.dataset['close'] ?? 'Close';
  Object.assign(button.style, {
    ...{ position: 'fixed', top: '8px', right: '8px', zIndex: '2147483647' },
    ...{
      width: '44px',
      height: '44px',
      font: '24px/1 sans-serif',
      border: '0',
      borderRadius: '50%',
    },
    ...{ color: '#fff', background: '#000c' },
  });
  frame.dataset[OPEN] = '';
  Object.assign(frame.style, {
    ...{ position: 'fixed', inset: '0', width: '100%', height: '100%', zIndex: '2147483646' },
  });
  root.style.overflow = 'hidden';
  document.body.append(button);
  history.pushState({ ...history.state, [OPEN]: true }, '');
  frame.focus();

  const close = () => {
    removeEventListener('popstate', close);
    removeEventListener('keydown', onKey);
    delete frame.dataset[OPEN];
    frame.setAttribute('style', before);
    root.style.overflow = scrolls;
    button.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    onClosed();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') history.back();
  };
  button.onclick = () => history.back();
  addEventListener('popstate', close);
  addEventListener('keydown', onKey);
}
