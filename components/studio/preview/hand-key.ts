/** The key that begins and ends to move by hand; in fields it is a letter. */
export const isHandKey = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'm' &&
  !(altKey || ctrlKey || metaKey) &&
  !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
