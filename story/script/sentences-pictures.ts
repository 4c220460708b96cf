/** What is said of pictures as they stand in windows (components/layout-check); a part of the one list of sentences.ts. */
export const PICTURE_SENTENCES = {
  labelOnLabel:
    'at <size> the label <one> lies on <other><more> | label fewer parts, in fewer words, or on another "side"',
  labelOnScene:
    'at <size> the label <one> lies on the picture of "<scene>"<more> | move it, or show one after the other',
  cardOnPicture:
    'at <size> the card lies on <what><more> | fewer words, or some of them in a further build',
  cardOverPicture:
    'at <size> the card lies on <what><more> | "layout": "side" keeps words beside a picture, "over" is for ground',
  noteOnPicture:
    'at <size> the note of the figure lies on <what><more> | a shorter "rule" of the figure, or "layout": "side"',
  titleOnPicture:
    'at <size> the title page lies on <what><more> | a shorter title, or "layout": "side" in this step',
  questionOnPicture:
    'at <size> the question lies on <what><more> | leave room for it with "free" in the params of the scene\'s "portrait", or ask in fewer words',
  sceneOnScene:
    'at <size> "<one>" and "<other>" are drawn on one another | show one after the other, or leave room with "free" in their params',
  labelOutside:
    'at <size> the label <what> stands <px> px outside the window or under its bars<more> | fewer words, or another "side"',
  partOutside:
    'at <size> a part of "<scene>" stands outside the window | fewer parts, or a view of all',
  wordsOutside:
    'at <size> the words are <px> px higher than the window | fewer words, or some of them in a further build',
  smallParts:
    'at <size> parts of "<scene>" are <px> px small | show fewer, or let each stand for more',
  manyLabels:
    'at <size> <count> labels of "<scene>" lie on one another, such as <one> and <other> | label the few that the step speaks of',
  wordyLabels:
    'at <size> <count> labels of "<scene>" have <words> words | label the few that the step speaks of, in fewer words',
  cutLabel:
    'at <size> the label <what> is cut to fit<more> | say it in fewer words, or show fewer parts',
  missingNames:
    'at <size> the name <what> finds no place at its mark<more> | name fewer, or fewer that stand together',
  longTitle: 'at <size> the title takes <lines> lines | at most 4; say it shorter',
} as const;
