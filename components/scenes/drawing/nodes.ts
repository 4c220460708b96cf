/** The elements of a drawing, with type guards. */
import type { Group, Node } from './params.ts';

export const isGroup = (node: Node): node is Group => 'of' in node;
