/**
 * The mood of words and bars while the stage provides the ground: the previous, current and next
 * step have the mood of the present ground, so that words coming in or leaving stay readable. A page
 * of text has its own ground and keeps its own mood.
 */
export interface Moods {
  /** Applies the mood to the words of `section` and its neighbours, and to everything outside the words. */
  apply(mood: string, section: HTMLElement | undefined): void;
  /** Gives every step the mood with which it was rendered. */
  reset(): void;
}

/**
 * Everything outside the words: bars, panels, the stage. A mood on `<body>`, from which all words
 * inherit, would make a browser recompute the style of the whole article at each change. Found
 * through their parents, because a selector would be tested against the whole article.
 */
function outside(): readonly HTMLElement[] {
  const page = document.getElementsByClassName('page')[0];
  const all = [...document.body.children, ...(page?.children ?? [])];
  const words = '.page, .scroll, script, style, link';
  const stage = document.getElementsByClassName('stage')[0];
  return [...all.filter((element) => !element.matches(words)), stage].filter(
    (element): element is HTMLElement => element instanceof HTMLElement,
  );
}

function dress(section: HTMLElement, mood: string): void {
  const worn = [...section.classList].find((name) => name.startsWith('mood-'));
  if (worn === `mood-${mood}`) return;
  if (worn) section.classList.remove(worn);
  section.classList.add(`mood-${mood}`);
  section.dataset['mood'] = mood;
}

export function createMoods(): Moods {
  const byElement = new Map<HTMLElement, string>();
  let order: readonly HTMLElement[] = [];
  let dressed: readonly HTMLElement[] = [];

  const around = (section: HTMLElement | undefined): readonly HTMLElement[] => {
    if (!section) return [];
    if (order.length === 0) order = [...document.getElementsByClassName('step')] as HTMLElement[];
    const index = order.indexOf(section);
    const near = index < 0 ? [section] : order.slice(Math.max(0, index - 1), index + 2);
    return near.filter((one) => !one.classList.contains('layout-page'));
  };
  const undress = (all: readonly HTMLElement[]) => {
    for (const section of all) dress(section, byElement.get(section) ?? '');
  };

  return {
    apply(mood, section) {
      for (const one of outside()) if (one.dataset['mood'] !== mood) one.dataset['mood'] = mood;
      const wearers = around(section);
      undress(dressed.filter((one) => !wearers.includes(one)));
      for (const one of wearers) {
        if (!byElement.has(one)) byElement.set(one, one.dataset['mood'] ?? mood);
        dress(one, mood);
      }
      dressed = wearers;
    },
    reset() {
      undress(dressed);
      dressed = [];
    },
  };
}
