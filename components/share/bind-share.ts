/**
 * The scripts for sharing a step: copying, the preview of an embed, drawing the picture. Loaded on a step's
 * own page, and in a story when the reader opens the Share panel.
 */
import { frameCode, FRAME_SIZE, loaderCode } from './embed-code.ts';

interface Frame {
  readonly path: string;
  readonly title: string;
}

const absolute = (path: string) => new URL(path, window.location.origin).href;

function tell(section: HTMLElement, words: string | undefined): void {
  const status = section.querySelector('[data-told]');
  if (status) status.textContent = words ?? '';
}

/**
 * Copies the text of a field. Where the browser refuses access to the clipboard, the text is selected, so
 * that the reader can copy it with the keyboard.
 */
async function copyText(section: HTMLElement, field: HTMLInputElement | HTMLTextAreaElement) {
  try {
    await navigator.clipboard.writeText(field.value);
    tell(section, section.dataset['copied']);
  } catch {
    field.focus();
    field.select();
    tell(section, section.dataset['selected']);
  }
}

/**
 * Makes addresses absolute. When the build did not know the address of the site, the pages have paths only.
 */
function makeAbsolute(section: HTMLElement): void {
  for (const field of section.querySelectorAll<HTMLInputElement>('[data-page]')) {
    const { page = '' } = field.dataset;
    if (!field.value.includes(`://`)) field.value = field.value.replace(page, absolute(page));
  }
}

/** Draws the QR code of a link when it is opened. */
function bindCode(section: HTMLElement, code: HTMLElement, signal: AbortSignal): void {
  const address = code.parentElement?.querySelector('input')?.value ?? '';
  const open = () =>
    import('./code-marks.ts')
      .then(({ drawCode }) => drawCode(code.querySelector('svg'), address))
      .catch(() => tell(section, code.dataset['code']));
  code.addEventListener('toggle', () => void open(), { once: true, signal });
}

/** Updates the embed code and its preview when a choice changes. */
function bindEmbed(section: HTMLElement, signal: AbortSignal): void {
  const choices = section.querySelector<HTMLElement>('[data-frames]');
  const code = section.querySelector<HTMLTextAreaElement>('#share-embed');
  const preview = section.querySelector<HTMLDetailsElement>('[data-preview]');
  if (!choices || !code || !preview) return;
  const frames = JSON.parse(choices.dataset['frames'] ?? '{}') as Record<string, Frame>;
  const origin = /src="(https?:\/\/[^/"]+)/.exec(code.value)?.[1] ?? window.location.origin;
  const valueOf = (name: string) =>
    choices.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value.trim() ??
    '';
  const show = () => {
    const frame = frames[valueOf('extent')];
    if (!frame) return;
    const width = /^\d+%?$/.test(valueOf('width')) ? valueOf('width') : '100%';
    const height = Math.max(200, Math.min(4000, Number(valueOf('height')) || FRAME_SIZE.height));
    const src = origin + frame.path;
    code.value =
      frameCode({ src, title: frame.title, width, height }) +
      loaderCode(origin + (choices.dataset['base'] ?? ''));
    if (!preview.open) return;
    const visible =
      preview.querySelector('iframe') ?? preview.appendChild(document.createElement('iframe'));
    if (visible.getAttribute('src') !== frame.path) visible.src = frame.path;
    visible.title = frame.title;
    visible.width = width;
    visible.height = String(height);
  };
  choices.addEventListener('input', show, { signal });
  preview.addEventListener('toggle', show, { signal });
  show();
}

function bindPicture(section: HTMLElement, signal: AbortSignal): void {
  const ways = section.querySelector<HTMLElement>('[data-picture]');
  if (!ways) return;
  const { picture = '', drawing, failed, saved } = ways.dataset;
  const address = section.querySelector<HTMLInputElement>('#share-link')?.value ?? '';
  const drawn = async () => {
    tell(section, drawing);
    const { pictureOf } = await import('./draw-picture.ts');
    return pictureOf(picture, address);
  };
  const save = async (png: Promise<Blob>, name: string) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await png);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    tell(section, saved);
  };
  const [copies, saves] = ['[data-copy-picture]', '[data-save-picture]'].map((of) =>
    ways.querySelector<HTMLElement>(of),
  );
  const name = saves?.dataset['savePicture'] ?? 'picture.png';
  const fail = () => tell(section, failed);
  copies?.addEventListener(
    'click',
    () => {
      const png = drawn();
      // Safari allows copying only within the event of a press, so the promise goes to the clipboard before
      // it is resolved.
      const copied = async () => {
        const item = new ClipboardItem({ 'image/png': png });
        await navigator.clipboard.write([item]);
        tell(section, section.dataset['copied']);
      };
      copied().catch(() => save(png, name).catch(fail));
    },
    { signal },
  );
  saves?.addEventListener('click', () => void save(drawn(), name).catch(fail), { signal });
}

/** Binds all controls of a section until `signal` aborts. */
export function bindShare(section: HTMLElement, signal: AbortSignal): void {
  makeAbsolute(section);
  for (const part of section.querySelectorAll<HTMLElement>('[data-scripted], details'))
    part.hidden = false;
  for (const button of section.querySelectorAll<HTMLElement>('[data-copies]'))
    button.addEventListener(
      'click',
      () => {
        const field = section.querySelector<HTMLInputElement>(`#${button.dataset['copies']}`);
        if (field) void copyText(section, field);
      },
      { signal },
    );
  for (const code of section.querySelectorAll<HTMLElement>('[data-code]'))
    bindCode(section, code, signal);
  bindEmbed(section, signal);
  bindPicture(section, signal);
}
