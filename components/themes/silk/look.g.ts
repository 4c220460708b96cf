/** From tokens.json, by npm run generate; never edited. */
import type { Look } from '../../../story/look.ts';

export const look: Look = {
  "color": {
    "ink": "#1d1912",
    "inkWash": "#4a4130",
    "inkFog": "#3d3627",
    "link": "#15366f",
    "silk": "#dccba4",
    "silkHigh": "#e9dcbd",
    "silkLow": "#c7b284",
    "silkNoon": "#e6dabb",
    "fog": "#cfc9ba",
    "fogEdge": "#b5b0a2",
    "dusk": "#22345a",
    "night": "#101d38",
    "nightCard": "#1a2c56",
    "mount": "#f0e7d3",
    "shell": "#f5eee0",
    "brocade": "#274f53",
    "paperBare": "#ecdfc0",
    "paperBareShade": "#d6c598",
    "ochre": "#bd8c4c",
    "stoneGreen": "#93a76f",
    "malachite": "#479a78",
    "turquoise": "#2a8494",
    "azurite": "#1d4793",
    "malachiteDeep": "#2f7d61",
    "goldLine": "#f0dfae",
    "overflowLine": "#fff4d2",
    "gold": "#e3c77e",
    "silver": "#c6cfdb",
    "moon": "#f0e9d8",
    "nightSecond": "#c3ccdd",
    "goldLink": "#f0d78f",
    "tea": "#9a8762",
    "teaLine": "#5d4e33",
    "cinnabar": "#b3321f",
    "cinnabarText": "#7c1f13",
    "presenter": "#1d1b17",
    "presenterSecond": "#cfc6b0",
    "fogPaper": "#e6e1d3",
    "fogPaperShade": "#c6c0ae",
    "duskPaper": "#1d2f55",
    "duskPaperShade": "#18274a",
    "nightPaper": "#14244a",
    "nightPaperShade": "#0f1c3a",
    "deskPaper": "#f5eee0",
    "deskPaperShade": "#e4dac4",
    "nightTea": "#5d5a52",
    "nightFriction": "#d9705d",
    "nightFrictionText": "#f0b3a6",
    "nightAzurite": "#6f95dc"
  },
  "pigmentLadder": {
    "stops": [
      [
        0,
        "#bd8c4c"
      ],
      [
        0.15,
        "#93a76f"
      ],
      [
        0.35,
        "#479a78"
      ],
      [
        0.62,
        "#2a8494"
      ],
      [
        0.9,
        "#1d4793"
      ],
      [
        1,
        "#1d4793"
      ]
    ],
    "night": [
      [
        0,
        "#7d5f38"
      ],
      [
        0.15,
        "#5f7a55"
      ],
      [
        0.35,
        "#2f7560"
      ],
      [
        0.62,
        "#1f6377"
      ],
      [
        0.9,
        "#234f9b"
      ]
    ],
    "print": [
      [
        0,
        "#b9a98a"
      ],
      [
        0.15,
        "#9fae93"
      ],
      [
        0.35,
        "#6f9c86"
      ],
      [
        0.62,
        "#4f7f8b"
      ],
      [
        0.9,
        "#34568c"
      ]
    ]
  },
  "category": {
    "day": [
      "#1d4793",
      "#935f12",
      "#2e7a5b",
      "#6b2844",
      "#3d2d14",
      "#557085",
      "#554b71",
      "#6f643c"
    ],
    "night": [
      "#6f95dc",
      "#eeb254",
      "#4bc697",
      "#c082a1",
      "#b3e5e9",
      "#b79c76",
      "#c1ace9",
      "#d8dc9f"
    ]
  },
  "ramp": {
    "day": [
      [
        0,
        "#a9b182"
      ],
      [
        0.35,
        "#5f9a7c"
      ],
      [
        0.7,
        "#2a7086"
      ],
      [
        1,
        "#16306b"
      ]
    ],
    "night": [
      [
        0,
        "#3f6285"
      ],
      [
        0.35,
        "#43949a"
      ],
      [
        0.7,
        "#86bd94"
      ],
      [
        1,
        "#f0e3ae"
      ]
    ]
  },
  "line": {
    "contourAlphaBare": 0.42,
    "contourAlphaPainted": 0.55
  }
};
