/** Each figure has a name and a description in the browser's accessibility tree; axe does not check this. */
import type { Page } from '@playwright/test';
import type { Looked } from './looked.ts';

export async function figures(page: Page): Promise<Looked> {
  const client = await page.context().newCDPSession(page);
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const all = nodes.filter(({ role, ignored }) => role?.value === 'figure' && !ignored);
  const words = (value: { readonly value?: unknown } | undefined) =>
    String(value?.value ?? '').trim();
  const messages = await page.evaluate(() =>
    [...document.querySelectorAll('[data-step-id] figure')].map((figure) => ({
      step: figure.closest('[data-step-id]')?.getAttribute('data-step-id') ?? '',
      hidden: figure.closest('[aria-hidden="true"]') !== null,
    })),
  );
  const found = all.flatMap(({ name, description }, i) => {
    const who = words(name) || `figure ${i + 1}`;
    return [
      ...(words(name) === '' ? [`${who}: no name`] : []),
      ...(words(description).length <= 20 ? [`${who}: described by "${words(description)}"`] : []),
    ];
  });
  return {
    count: all.length,
    found: [
      ...found,
      ...messages.filter(({ hidden }) => hidden).map(({ step }) => `${step}: hidden`),
    ],
  };
}
