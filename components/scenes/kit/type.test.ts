import { measure } from '../../../story/layout/measure.ts';
import { expect, it } from 'vitest';
import { silk } from '../../themes/silk/palette.ts';

/** Ems that Chromium gives these lines in the faces of the sheet. */
const WIDTHS = [
  ['label', '1 of 100 vehicles makers sold, rounded', 16.727],
  ['label', 'United States 18.1%', 8.831],
  ['label', 'Huawei listed', 5.815],
  ['strong', '130,000 expected for the end of 2019', 16.296],
  ['strong', 'Senator Rubio’s office, 2024', 12.432],
  ['axis', 'MERICS, Berlin, 2025, research', 13.409],
  ['axis', 'firms compared', 6.57],
] as const;

it('counts a line within 5 % of its width', () => {
  for (const [role, text, ems] of WIDTHS) {
    const type = silk.type.wide[role];
    const ratio = measure(text, type) / (ems * type.size);
    expect(ratio, text).toBeGreaterThan(0.95);
    expect(ratio, text).toBeLessThan(1.05);
  }
});

it('gives a Han character a whole em', () => {
  expect(measure('中国', silk.type.wide.han)).toBe(52);
});
