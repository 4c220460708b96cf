/** Cards: a rule and rows of marks, who counted what at the left, the figure at the right. */
import type { Palette } from '../../../story/scene.ts';
import { hline, round2 } from '../kit/marks.ts';
import { measure } from '../kit/measure.ts';
import { hatchDefs, hatchOf } from '../kit/paint.ts';
import { drawingOf, keepLast, layers, type LayoutContext, type Picture } from '../kit/picture.ts';
import { arrival, emphasisOpacity, label, scripted, wrap } from '../kit/text.ts';
import { countsOf, layoutOf, type PlacedCard } from './layout.ts';
import { cardMark } from './paint.ts';
import type { Context, Params } from './spec.ts';

/** Who and when over what was counted; whether there is room for a large figure beside it. */
function headOf(card: PlacedCard, isTall: boolean, figure: string) {
  const { param, box } = card;
  const who = `${param.by}, ${param.date}`;
  // The large type takes its room from the words beside it.
  const room = isTall ? box.width - measure(figure, 24) - 12 : box.width * 0.74;
  const what = wrap([countsOf(card, isTall)], room, isTall ? 13 : 13.5);
  const taken = measure(who, isTall ? 13 : 15) + measure(figure, 25) + 12;
  return { lines: [who, ...what], isLarge: taken < box.width };
}

/** A card with what is kept of it while it rests. */
function keptCard(card: PlacedCard, { scene, aspect }: LayoutContext<Params>) {
  const { box } = card;
  const fixed = { rule: hline(box.x, box.y, box.width), hatch: hatchOf({ scene }), scene };
  return {
    card,
    headAt: keepLast((figure: string) => headOf(card, aspect === 'tall', figure)),
    markAt: keepLast((palette: Palette, opacity: number, filled: number) =>
      cardMark(palette, card, fixed, opacity, filled),
    ),
  };
}

function cardPicture(
  context: Context,
  { card, headAt, markAt }: ReturnType<typeof keptCard>,
): Partial<Picture> {
  const { id, box } = card;
  const isTall = context.aspect === 'tall';
  const filled = context.state.filled[id] ?? 1;
  const opacity = (context.state.shown[id] ?? 1) * emphasisOpacity(context, 0.3, id);
  const text = scripted(context, id, card.figure);
  const figure = text.lines.join(', ');
  const { lines, isLarge } = headAt(figure);
  // A long figure beside a long name is set in the type of the name, a line lower.
  const y = box.y + (!isLarge ? 37 : isTall ? 31 : 36);
  return {
    marks: [markAt(context.palette, round2(opacity), filled)],
    labels: [
      label(`${id}-by`, [box.x, box.y + (isTall ? 19 : 25)], lines, 'strong', { opacity }),
      label(id, [box.x + box.width, y], [figure], isLarge ? 'figure' : 'strong', {
        align: 'end',
        // A figure comes once its marks are painted.
        opacity: opacity * arrival(filled) * text.opacity,
      }),
    ],
  };
}

export const drawing = drawingOf(
  (context: LayoutContext<Params>) => {
    const { cards, foot } = layoutOf(context);
    const { rule } = context.params;
    return {
      cards: cards.map((card) => keptCard(card, context)),
      rule: rule === undefined ? [] : [label('rule', foot, [rule], 'axis')],
    };
  },
  ({ cards, rule }, context: Context) =>
    layers([
      { marks: hatchDefs(context) },
      ...cards.map((card) => cardPicture(context, card)),
      { labels: rule },
    ]),
);
