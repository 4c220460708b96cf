/** Every kind as a live view, each in a chunk of its own. From the folders here, by story/cli/generate-lists.ts; never edited. */
import type { View } from './contract.ts';

type LoadView = () => Promise<{ readonly view: View<never, never> }>;

export const VIEWS: ReadonlyMap<string, LoadView> = new Map<string, LoadView>();
