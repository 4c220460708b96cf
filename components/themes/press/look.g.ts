/** From tokens.json, by npm run generate; never edited. */
import type { Look } from '../../../story/look.ts';

export const look: Look = {
  "color": {
    "ink": "#14171c",
    "inkWash": "#4a515c",
    "inkFog": "#434a55",
    "link": "#a8102a",
    "silk": "#ffffff",
    "silkHigh": "#ffffff",
    "silkLow": "#eef0f3",
    "silkNoon": "#f7f8fa",
    "fog": "#e9ecf0",
    "fogEdge": "#dde1e7",
    "dusk": "#262d38",
    "night": "#14181f",
    "nightCard": "#242b36",
    "mount": "#eef0f3",
    "shell": "#ffffff",
    "brocade": "#14171c",
    "paperBare": "#f1f3f6",
    "paperBareShade": "#dfe3e9",
    "ochre": "#9cabba",
    "stoneGreen": "#8fa0b1",
    "malachite": "#7d92a7",
    "turquoise": "#4f6d88",
    "azurite": "#27455f",
    "malachiteDeep": "#4f6d88",
    "goldLine": "#e6edf4",
    "overflowLine": "#ffffff",
    "gold": "#f2f4f7",
    "silver": "#c5ccd6",
    "moon": "#f5f7fa",
    "nightSecond": "#c5ccd6",
    "goldLink": "#ff9aa8",
    "tea": "#c9bfae",
    "teaLine": "#6d6353",
    "cinnabar": "#a8102a",
    "cinnabarText": "#8c0d23",
    "presenter": "#1a1d22",
    "presenterSecond": "#c5ccd6",
    "fogPaper": "#f7f8fa",
    "fogPaperShade": "#d2d8e0",
    "duskPaper": "#2f3743",
    "duskPaperShade": "#242b36",
    "nightPaper": "#1e242d",
    "nightPaperShade": "#171c24",
    "deskPaper": "#f7f8fa",
    "deskPaperShade": "#e3e7ec",
    "nightTea": "#5e5a52",
    "nightFriction": "#f0667b",
    "nightFrictionText": "#ffb3bd",
    "nightAzurite": "#5f8cb8"
  },
  "pigmentLadder": {
    "stops": [
      [
        0,
        "#9cabba"
      ],
      [
        0.15,
        "#8fa0b1"
      ],
      [
        0.35,
        "#7d92a7"
      ],
      [
        0.62,
        "#4f6d88"
      ],
      [
        0.9,
        "#27455f"
      ],
      [
        1,
        "#27455f"
      ]
    ],
    "night": [
      [
        0,
        "#3d4956"
      ],
      [
        0.15,
        "#46596b"
      ],
      [
        0.35,
        "#4f6d88"
      ],
      [
        0.62,
        "#567ea1"
      ],
      [
        0.9,
        "#5f8cb8"
      ]
    ],
    "print": [
      [
        0,
        "#d3d9e0"
      ],
      [
        0.15,
        "#b9c4cf"
      ],
      [
        0.35,
        "#93a5b6"
      ],
      [
        0.62,
        "#667f96"
      ],
      [
        0.9,
        "#3a5670"
      ]
    ]
  },
  "category": {
    "day": [
      "#27455f",
      "#ae3e29",
      "#3f907b",
      "#b37a07",
      "#805499",
      "#6d89a8",
      "#7a1f37",
      "#6a704a"
    ],
    "night": [
      "#5f8cb8",
      "#ed835e",
      "#65cfad",
      "#f5d58b",
      "#c3a7f7",
      "#b6d6e9",
      "#c87e92",
      "#acad85"
    ]
  },
  "ramp": {
    "day": [
      [
        0,
        "#c1cddb"
      ],
      [
        0.35,
        "#8fa6bc"
      ],
      [
        0.7,
        "#557694"
      ],
      [
        1,
        "#1d3a55"
      ]
    ],
    "night": [
      [
        0,
        "#43586d"
      ],
      [
        0.35,
        "#5f86ab"
      ],
      [
        0.7,
        "#93b9d8"
      ],
      [
        1,
        "#dcebf7"
      ]
    ]
  },
  "line": {
    "contourAlphaBare": 0.22,
    "contourAlphaPainted": 0.4
  },
  "type": {
    "faces": {
      "display": "source",
      "head": 600
    }
  }
};
