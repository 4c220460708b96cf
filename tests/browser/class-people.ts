/** The people of a class, each with a browser context: a teacher with a desktop, students with phones. */
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

const PHONE = { width: 390, height: 844 };

/**
 * A context that shows stills: these tests are about positions, and the software renderer has less to draw.
 */
export async function ownBrowser(
  browser: Browser,
  viewport = { width: 1440, height: 900 },
  locale = 'en-GB',
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, locale, reducedMotion: 'reduce' });
  await context.addInitScript(() => localStorage.setItem('handscroll.motion', 'still'));
  return context;
}

export class Desk {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, origin: string, at = ''): Promise<Desk> {
    const page = await context.newPage();
    await page.goto(`${origin}/s/ten-peaks/present/${at}`);
    await expect(page.locator('[data-slide]')).toBeVisible();
    return new Desk(page);
  }
  async start(): Promise<string> {
    await this.button('Start a class').click();
    return this.code();
  }
  async code(): Promise<string> {
    const symbols = this.page.locator('.class-symbols');
    await expect(symbols).toHaveText(/^\w{3} \w{3}$/);
    return (await symbols.innerText()).replace(' ', '');
  }
  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }
  get pane() {
    return this.page.locator('.desk-class');
  }
  get link() {
    return this.page.locator('.class-link');
  }
  live() {
    return expect(this.link).toHaveAttribute('data-link', 'live', { timeout: 30_000 });
  }
  here(count: number) {
    return expect(this.page.locator('.class-here')).toHaveText(`${count} here`);
  }
  /** Goes to a step by its address, like a link of a chapter. */
  async go(address: string): Promise<void> {
    await this.page.evaluate((hash) => void (location.hash = hash), address);
  }
  get asks() {
    return this.page.locator('.class-asks');
  }
  answered(count: number, of: number) {
    return expect(this.asks.locator('.class-count')).toHaveText(`${count} of ${of} answered`);
  }
  counts(counts: readonly number[]) {
    return expect(this.asks.locator('.class-results td:last-child')).toHaveText(counts.map(String));
  }
}

export class Pupil {
  private constructor(readonly page: Page) {}

  static async sit(browser: Browser, origin: string, code: string): Promise<Pupil> {
    return Pupil.sitIn(await ownBrowser(browser, PHONE), origin, code);
  }
  /** Opens another tab for a student who has already joined. */
  static async sitIn(context: BrowserContext, origin: string, code: string): Promise<Pupil> {
    const page = await context.newPage();
    await page.goto(`${origin}/class/#${code}`);
    await page.waitForURL(/\/s\/ten-peaks\/class\//);
    const pupil = new Pupil(page);
    await pupil.live();
    return pupil;
  }
  /** Joins with the code, in a browser with this language; the class is in that language. */
  static async enter(browser: Browser, origin: string, code: string, locale: string) {
    const page = await (await ownBrowser(browser, PHONE, locale)).newPage();
    await page.goto(`${origin}/join/`);
    await expect(page.locator('.join-door')).toHaveAttribute('data-ready', '');
    await page.locator('#code').fill(code);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/s\/.*\/class\//);
    const pupil = new Pupil(page);
    await pupil.live();
    return pupil;
  }
  get strip() {
    return this.page.locator('.class-strip');
  }
  live() {
    return expect(this.strip).toHaveAttribute('data-link', 'live', { timeout: 30_000 });
  }
  form(step: string) {
    return this.page.locator(`[data-slot="class"][data-step="${step}"]`);
  }
  question(step: string) {
    return this.page.locator(`#ask-${step}`);
  }
  async choose(step: string, option: string, send = 'Send my answer'): Promise<void> {
    const form = this.form(step);
    await form.locator(`input[value=${option}]`).check();
    await form.getByRole('button', { name: send }).click();
  }
  async write(step: string, text: string): Promise<void> {
    const form = this.form(step);
    await form.locator('textarea').fill(text);
    await form.getByRole('button', { name: 'Send my answer' }).click();
  }
  counted(step: string) {
    return expect(this.form(step)).toContainText('Your answer has been counted.');
  }
  /** Waits until the step's section is under the reading line. */
  at(step: string) {
    return this.page.waitForFunction((step) => {
      const box = document.querySelector(`[data-step-id$="/${step}"]`)?.getBoundingClientRect();
      return box !== undefined && box.top < innerHeight && box.bottom > 96;
    }, step);
  }
}
