import { expect, it } from 'vitest';
it('is here', () => expect(1).toBe(1));
