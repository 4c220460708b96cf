/**
 * What words and bars wear while the ground is the stage's: a step's words keep the mood before until
 * the dye has reached them, so that they can be read all the way.
 */
export interface Moods {
  /** The mood around the reader; the words of `section` wear it too. */
  wear(mood: string, section: HTMLElement | undefined): void;
  /** Every step as it was rendered. */
  reset(): void;
}

function dress(section: HTMLElement, mood: string): void {
  const worn = [...section.classList].find((name) => name.startsWith('mood-'));
  if (worn === `mood-${mood}`) return;
  if (worn) section.classList.remove(worn);
  section.classList.add(`mood-${mood}`);
  section.dataset['mood'] = mood;
}

export function createMoods(): Moods {
  const own = new Map<HTMLElement, string>();
  let dressed: HTMLElement | undefined;
  const undress = () => {
    if (dressed) dress(dressed, own.get(dressed) ?? '');
    dressed = undefined;
  };
  return {
    wear(mood, section) {
      if (document.body.dataset['mood'] !== mood) document.body.dataset['mood'] = mood;
      if (dressed !== section) undress();
      if (!section) return;
      if (!own.has(section)) own.set(section, section.dataset['mood'] ?? mood);
      dress(section, mood);
      dressed = section;
    },
    reset: undress,
  };
}
