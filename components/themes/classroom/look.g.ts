/** From tokens.json, by npm run generate; never edited. */
import type { Look } from '../../../story/look.ts';

export const look: Look = {
  "color": {
    "ink": "#12161d",
    "inkWash": "#363e4a",
    "inkFog": "#323a46",
    "link": "#0b3f94",
    "silk": "#fdfaf2",
    "silkHigh": "#ffffff",
    "silkLow": "#f1ece0",
    "silkNoon": "#ffffff",
    "fog": "#eef1f4",
    "fogEdge": "#e2e6ea",
    "dusk": "#16233f",
    "night": "#0f1a33",
    "nightCard": "#1d2c56",
    "mount": "#eef2f6",
    "shell": "#ffffff",
    "brocade": "#0b3f94",
    "paperBare": "#f3efe3",
    "paperBareShade": "#dcd5c3",
    "ochre": "#a56608",
    "stoneGreen": "#84703a",
    "malachite": "#00785a",
    "turquoise": "#2869a8",
    "azurite": "#0f47a0",
    "malachiteDeep": "#00664b",
    "goldLine": "#ffffff",
    "overflowLine": "#ffffff",
    "gold": "#ffd24d",
    "silver": "#d3dae6",
    "moon": "#fbfaf5",
    "nightSecond": "#d3dae6",
    "goldLink": "#ffdf80",
    "tea": "#b5a98f",
    "teaLine": "#554b39",
    "cinnabar": "#b3261e",
    "cinnabarText": "#84140f",
    "presenter": "#14181f",
    "presenterSecond": "#d3dae6",
    "fogPaper": "#fbfcfd",
    "fogPaperShade": "#d3d9df",
    "duskPaper": "#21314f",
    "duskPaperShade": "#15223d",
    "nightPaper": "#1a2849",
    "nightPaperShade": "#111d38",
    "deskPaper": "#fdfaf2",
    "deskPaperShade": "#e6e0d1",
    "nightTea": "#6b6452",
    "nightFriction": "#ff8a7a",
    "nightFrictionText": "#ffc2b8",
    "nightAzurite": "#528dea"
  },
  "pigmentLadder": {
    "stops": [
      [
        0,
        "#a56608"
      ],
      [
        0.15,
        "#84703a"
      ],
      [
        0.35,
        "#4b737a"
      ],
      [
        0.62,
        "#2869a8"
      ],
      [
        0.9,
        "#0f3f8c"
      ],
      [
        1,
        "#0f3f8c"
      ]
    ],
    "night": [
      [
        0,
        "#9a6212"
      ],
      [
        0.15,
        "#7c6a38"
      ],
      [
        0.35,
        "#4c7078"
      ],
      [
        0.62,
        "#3a72b4"
      ],
      [
        0.9,
        "#3f6fce"
      ]
    ],
    "print": [
      [
        0,
        "#e0b56a"
      ],
      [
        0.15,
        "#c6b07c"
      ],
      [
        0.35,
        "#92a9ad"
      ],
      [
        0.62,
        "#5f92bf"
      ],
      [
        0.9,
        "#2c5a9c"
      ]
    ]
  },
  "category": {
    "day": [
      "#0f47a0",
      "#c82900",
      "#287654",
      "#a94e7d",
      "#571726",
      "#0371b9",
      "#7e6733",
      "#3d4656"
    ],
    "night": [
      "#528dea",
      "#ea9b68",
      "#67deaa",
      "#ddb4fe",
      "#ffdc55",
      "#b7e7fc",
      "#f7719e",
      "#aebbcd"
    ]
  },
  "ramp": {
    "day": [
      [
        0,
        "#bcd4ee"
      ],
      [
        0.35,
        "#74a8dd"
      ],
      [
        0.7,
        "#2f6fc0"
      ],
      [
        1,
        "#0b2f73"
      ]
    ],
    "night": [
      [
        0,
        "#3a5794"
      ],
      [
        0.35,
        "#5589d8"
      ],
      [
        0.7,
        "#93bcf2"
      ],
      [
        1,
        "#e6f1ff"
      ]
    ]
  },
  "line": {
    "contourAlphaBare": 0.4,
    "contourAlphaPainted": 0.5
  },
  "type": {
    "labels": {
      "wide": 1.3,
      "tall": 1.15
    },
    "strokes": 1.4,
    "faces": {
      "data": "atkinson",
      "reading": "atkinson",
      "italic": "atkinson",
      "display": "atkinson",
      "head": 700
    },
    "prose": {
      "wide": 1.3333,
      "stacked": 1.25
    }
  },
  "words": 7
};
