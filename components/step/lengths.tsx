/**
 * Least heights of builds, in screens, as classes: server HTML holds no style attribute. `len-15` is one and a half, and
 * `plen-15` on portrait screens. A step wears the sum of its builds.
 */
import type { Build, Story } from '../../story/story.ts';

type Lengths = readonly Pick<Build, 'length' | 'portraitLength'>[];

const tenths = (screens: number) => Math.round(Math.min(8, Math.max(0.2, screens)) * 10);
const wideOf = (builds: Lengths) => builds.reduce((sum, { length }) => sum + tenths(length), 0);
const tallOf = (builds: Lengths) =>
  builds.reduce((sum, { portraitLength }) => sum + tenths(portraitLength), 0);

export const lengthClasses = (builds: Lengths) => `len-${wideOf(builds)} plen-${tallOf(builds)}`;

/** What the classes say that a story wears. Large-viewport units: nothing jumps when a phone's address bar hides. */
export function LengthRules({ story }: { readonly story: Story }) {
  const worn = story.steps.flatMap(({ builds }) => [builds, ...builds.map((build) => [build])]);
  const rules = (name: string, lengths: readonly number[]) =>
    [...new Set(lengths)].map((length) => `.${name}-${length}{--len:${length * 10}lvh}`).join('');
  return (
    <style>
      {`${rules('len', worn.map(wideOf))}@media (orientation:portrait){${rules('plen', worn.map(tallOf))}}`}
    </style>
  );
}
