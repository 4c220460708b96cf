/** What a drawing is made of, told apart. */
import type { Group, Node } from './params.ts';

export const isGroup = (node: Node): node is Group => 'of' in node;
