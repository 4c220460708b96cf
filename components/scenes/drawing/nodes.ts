/** The elements of a drawing, with type guards and the attributes of groups. */
import type { Mark } from '../kit/marks.ts';
import type { Group, Node } from './params.ts';

export const isGroup = (node: Node): node is Group => 'of' in node;

/** A group's attributes, in which `@name` refers to a definition. */
export const attrsOf = ({ opacity, clip, mask }: Omit<Group, 'of'>): Mark['attrs'] => ({
  ...(opacity !== undefined && { opacity }),
  ...(clip && { 'clip-path': clip }),
  ...(mask && { mask }),
});
