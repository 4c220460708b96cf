/** From tokens.json, by npm run generate; never edited. */
import type { Look } from '../../../story/look.ts';

export const look: Look = {
  "color": {
    "ink": "#e9e6de",
    "inkWash": "#b4bac4",
    "inkFog": "#bec3ca",
    "link": "#9ecbff",
    "silk": "#171a20",
    "silkHigh": "#1c2027",
    "silkLow": "#121419",
    "silkNoon": "#1d2229",
    "fog": "#23262b",
    "fogEdge": "#1b1d21",
    "dusk": "#211d35",
    "night": "#0f1326",
    "nightCard": "#1f2547",
    "mount": "#111318",
    "shell": "#252b34",
    "brocade": "#1d4a50",
    "paperBare": "#2d333d",
    "paperBareShade": "#20252d",
    "ochre": "#9c653a",
    "stoneGreen": "#8b8546",
    "malachite": "#4cb98b",
    "turquoise": "#379ab9",
    "azurite": "#5590ea",
    "malachiteDeep": "#5cc295",
    "goldLine": "#14171c",
    "overflowLine": "#101318",
    "gold": "#ffd480",
    "silver": "#c3cbd8",
    "moon": "#e9e6de",
    "nightSecond": "#b8c0d2",
    "goldLink": "#a9d0ff",
    "tea": "#7c725f",
    "teaLine": "#c4b799",
    "cinnabar": "#ff6f59",
    "cinnabarText": "#ffab9d",
    "presenter": "#14161a",
    "presenterSecond": "#b4bac4",
    "fogPaper": "#383c43",
    "fogPaperShade": "#2a2e34",
    "duskPaper": "#332e50",
    "duskPaperShade": "#27223f",
    "nightPaper": "#1e2446",
    "nightPaperShade": "#151a33",
    "deskPaper": "#333a45",
    "deskPaperShade": "#2a3039",
    "nightTea": "#6d6657",
    "nightFriction": "#ff7a66",
    "nightFrictionText": "#ffb2a6",
    "nightAzurite": "#5f9af2"
  },
  "pigmentLadder": {
    "stops": [
      [
        0,
        "#9c653a"
      ],
      [
        0.15,
        "#8b8546"
      ],
      [
        0.35,
        "#3f9c76"
      ],
      [
        0.62,
        "#379ab9"
      ],
      [
        0.9,
        "#6299ea"
      ],
      [
        1,
        "#6299ea"
      ]
    ],
    "night": [
      [
        0,
        "#9c653a"
      ],
      [
        0.15,
        "#8b8546"
      ],
      [
        0.35,
        "#3f9c76"
      ],
      [
        0.62,
        "#379ab9"
      ],
      [
        0.9,
        "#6299ea"
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
      "#5590ea",
      "#ee804e",
      "#53c69d",
      "#f5d27e",
      "#c4afdf",
      "#aedde7",
      "#cd7a9a",
      "#a59e7a"
    ],
    "print": [
      "#27455f",
      "#ae3e29",
      "#3f907b",
      "#b37a07",
      "#805499",
      "#6d89a8",
      "#7a1f37",
      "#6a704a"
    ]
  },
  "ramp": {
    "day": [
      [
        0,
        "#445a7c"
      ],
      [
        0.35,
        "#5283c2"
      ],
      [
        0.7,
        "#8ab7e8"
      ],
      [
        1,
        "#e0eefc"
      ]
    ],
    "print": [
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
    ]
  },
  "line": {
    "contourAlphaBare": 0.34,
    "contourAlphaPainted": 0.38
  },
  "paper": {
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
  "type": {
    "faces": {
      "display": "source",
      "head": 600
    }
  }
};
