/** Which of the studio's layouts the window has. */
import { useMedia } from '../ui/use-media.ts';

/**
 * Whether steps and picture have room beside the preview: the width at which the studio's style
 * sheet changes.
 */
export const useWide = (): boolean => useMedia('(width >= 1080px)');
