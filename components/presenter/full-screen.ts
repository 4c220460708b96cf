/** Whole-screen, where the browser has it and the moment allows: asked for by a key or a press. */
export function toggleFullScreen(element: Element | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  // Refused or unknown: the window stays as it is, and nothing is lost.
  else void element?.requestFullscreen?.().catch(() => undefined);
}
