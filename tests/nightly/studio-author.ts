/** Simulates an author in the studio, by mouse, by keys alone or by touch, and counts the actions. */
import { expect, type Locator, type Page } from '../browser/watched.ts';

export type Hand = 'mouse' | 'keys' | 'touch';

/** The element that has the focus, also within a shadow root. */
const isFocused = (one: Element) => {
  const root = one.getRootNode();
  return root instanceof Document || root instanceof ShadowRoot
    ? root.activeElement === one
    : false;
};

/** Whether typing replaces the whole content of a field. */
const isSelected = (one: Element) => {
  if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement)
    return one.selectionStart === 0 && one.selectionEnd === one.value.length;
  const root = one.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  return selection?.toString().trim() === one.textContent?.trim();
};

export class Author {
  /** Number of actions: a press, a typed text, a choice or a chosen file is one each. */
  actions = 0;
  /** Keys that only move the focus. */
  moves = 0;

  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  get isPhone(): boolean {
    return this.hand === 'touch';
  }

  async #move(key: string) {
    await this.page.keyboard.press(key);
    this.moves += 1;
  }

  /** Moves the focus with Tab, as without a mouse, in the direction of the target. */
  async #reach(target: Locator) {
    await target.waitFor();
    for (let i = 0; i < 160; i += 1) {
      const way = await target.evaluate((one) => {
        const root = one.getRootNode() as Document | ShadowRoot;
        if (root.activeElement === one) return '';
        const host = root instanceof ShadowRoot ? root.host : one;
        const now = document.activeElement ?? document.body;
        const before = now.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_PRECEDING;
        return before && now !== document.body ? 'Shift+Tab' : 'Tab';
      });
      if (way === '') return;
      await this.#move(way);
    }
    throw new Error(`No key leads to ${String(target)}`);
  }

  async press(target: Locator) {
    this.actions += 1;
    if (this.hand === 'mouse') return target.click();
    if (this.hand === 'touch') {
      await target.tap();
      // The page scrolls to the touched element.
      return this.page.waitForTimeout(400);
    }
    await this.#reach(target);
    // A check box reacts only to the space bar.
    const isBox = await target.evaluate((one) => one.matches('[type=checkbox]'));
    await this.page.keyboard.press(isBox ? 'Space' : 'Enter');
  }

  /** Types a text that replaces the content of a field. */
  async type(target: Locator, text: string) {
    if (this.hand === 'keys') await this.#reach(target);
    else await this.press(target);
    await expect.poll(() => target.evaluate(isFocused)).toBe(true);
    const isEmpty = await target.evaluate((one) =>
      one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement
        ? one.value === ''
        : (one.textContent ?? '') === '' || one.querySelector('.cm-placeholder') !== null,
    );
    // A suggested text, or the content of a field reached by Tab, may be selected already.
    if (!isEmpty && !(await target.evaluate(isSelected))) {
      await this.page.keyboard.press('ControlOrMeta+A');
      this.actions += 1;
    }
    await this.write(text);
    if (await target.evaluate((one) => one instanceof HTMLInputElement))
      await expect(target).toHaveValue(text);
  }

  /** Types a text into the focused field. */
  async write(text: string) {
    await this.page.keyboard.type(text);
    this.actions += 1;
  }

  async key(key: string) {
    await this.page.keyboard.press(key);
    this.actions += 1;
  }

  async file(button: Locator, path: string) {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.press(button),
    ]);
    await chooser.setFiles(path);
    this.actions += 1;
  }

  /** Opens a pane; on a wide screen the picture is always visible beside the others. */
  async pane(name: string) {
    if (name === 'Picture' && !this.isPhone) return;
    const tabs = this.page.getByRole('tablist').first();
    const tab = tabs.getByRole('tab', { name: new RegExp(`^${name}`) });
    if ((await tab.getAttribute('aria-selected')) === 'true') return;
    if (this.hand !== 'keys') return this.press(tab);
    await this.#reach(tabs.getByRole('tab', { selected: true }));
    this.actions += 1;
    for (let i = 0; i < 8 && (await tab.getAttribute('aria-selected')) !== 'true'; i += 1)
      await this.#move('ArrowRight');
  }

  /** Types into the field that the studio has focused. */
  async goOn(target: Locator, text: string) {
    await expect.poll(() => target.evaluate(isFocused)).toBe(true);
    await this.write(text);
  }
}
