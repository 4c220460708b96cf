/** What the stacks say without being seen. */
import type { Anchor, SceneTable } from '../../../story/scene.ts';
import { isPromised, overText, stacksOf, type Stack } from './levels.ts';
import type { Moment, Params } from './params.ts';

export const anchorsOf = ({ stacks }: Params): readonly Anchor[] =>
  Object.entries(stacks).map(([id, { name }]) => ({ id, name }));

const bare = (words: string) => words.replace(/;\s*/g, ', ');
const nameOf = ({ param }: Stack) => [param.name, param.note].filter(Boolean).map(String).map(bare);

function sentence(moment: Moment, stack: Stack): string {
  const { params } = moment;
  const name = nameOf(stack).join(', ');
  if (stack.level === undefined) return `${name}: ${params.gap}`;
  const value = `${stack.text} ${params.said}`.trim();
  const over = overText(moment, stack.level);
  const seen = stack.level > 100 ? stack.above : stack.below;
  const promised = isPromised(stack) ? ` (${stack.status})` : '';
  return `${name}: ${value}${promised}${seen > 0 ? `, ${over} against ${bare(params.line)}` : ''}`;
}

/** One sentence a stack; the arithmetic is said where a rate of use is turned into a height. */
export function describeStacks(moment: Moment): string {
  const { params } = moment;
  const shown = stacksOf(moment).filter((stack) => stack.shown > 0);
  if (shown.length === 0) return `Nothing stands on the line yet; ${bare(params.line)}.`;
  const how =
    params.reads === 'use' ? ' What stands above the line is 1/u - 1 for a rate of use u.' : '';
  return `${shown.map((stack) => sentence(moment, stack)).join('. ')}.${how}`;
}

export function tableOf(moment: Moment): SceneTable {
  const { params } = moment;
  return {
    columns: ['Stack', params.said === '' ? 'Value' : params.said, bare(params.above)],
    rows: stacksOf(moment).map((stack) => [
      nameOf(stack).join(', '),
      stack.text ?? params.gap,
      stack.level === undefined ? '' : overText(moment, stack.level),
    ]),
  };
}
