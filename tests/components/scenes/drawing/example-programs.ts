/** Minimal drawings as different programs save them, each with what is particular to that program. */
const SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Per program: a drawing, its parts, its words, and its number of shapes. */
export const PROGRAMS: readonly (readonly [
  program: string,
  svg: string,
  parts: readonly string[],
  words: readonly string[],
  shapes: number,
])[] = [
  [
    'Inkscape',
    `<svg ${SVG} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" width="210mm" height="297mm" viewBox="0 0 210 297">
<sodipodi:namedview id="namedview7"/><defs><linearGradient id="a"><stop offset="0" style="stop-color:#f00"/><stop offset="1" style="stop-color:#00f;stop-opacity:0"/></linearGradient><linearGradient xlink:href="#a" id="b" x1="10" x2="50" gradientUnits="userSpaceOnUse"/></defs>
<g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"><g inkscape:label="Left atrium" id="g12"><path style="fill:url(#b);stroke:#000;stroke-width:.5" d="m 10,10 h 40 v 30 z"/></g><path inkscape:label="Vessel" id="path5" d="M60 10 70 60" style="fill:none;stroke:#b00"/></g>
<g inkscape:label="Notes" id="layer2" style="display:none"><rect width="20" height="9" x="60" y="60"/></g>
<text x="10" y="70" style="font-size:8px" id="text1"><tspan sodipodi:role="line" x="10" y="70">Blood comes</tspan><tspan sodipodi:role="line" x="10" y="80">and goes</tspan></text></svg>`,
    ['notes', 'left-atrium', 'vessel'],
    ['Blood comes / and goes'],
    3,
  ],
  [
    'Illustrator',
    `<svg ${SVG} viewBox="0 0 100 80"><style>.st0{fill:#FFDD00;}.st1,.st2{stroke:#231F20;stroke-width:2;}.st2{fill:none}</style><g id="Petal_x5F_1"><path class="st0" d="M10,10c10,0,20,10,20,20"/></g><g id="Stem"><line class="st2" x1="50" y1="10" x2="50" y2="70"/></g><g id="Layer_3"><circle class="st1" cx="80" cy="40" r="10"/></g></svg>`,
    ['petal-1', 'stem'],
    [],
    3,
  ],
  [
    'Matplotlib',
    `<svg ${SVG} width="460pt" height="300pt" viewBox="0 0 460 300"><defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs><g id="figure_1"><g id="patch_1"><path d="M 0 300 L 460 300 L 460 0 L 0 0 z" style="fill: #ffffff"/></g><g id="axes_1"><g id="line2d_1"><path d="M 40 260 L 200 40 L 420 200" clip-path="url(#p)" style="fill: none; stroke: #1f77b4; stroke-width: 1.5"/></g><g id="xtick_1"><defs><path id="m" d="M 0 0 L 0 3.5" style="stroke: #000000; stroke-width: 0.8"/></defs><g><use xlink:href="#m" x="40" y="270" style="stroke: #000000"/></g><g transform="translate(36 285) scale(0.1 -0.1)"><defs><path id="D" d="M 2034 4250 Q 1547 4250 1301 3770 Z" transform="scale(0.015625)"/></defs><use xlink:href="#D"/></g></g></g></g><defs><clipPath id="p"><rect x="40" y="20" width="380" height="250"/></clipPath></defs></svg>`,
    ['figure-1', 'axes-1', 'line2d-1', 'xtick-1'],
    [],
    4,
  ],
  [
    'R svglite',
    `<svg ${SVG} class='svglite' width='504.00pt' height='360.00pt' viewBox='0 0 504.00 360.00'><defs><style type='text/css'><![CDATA[ .svglite line, .svglite polyline, .svglite polygon, .svglite path, .svglite rect, .svglite circle { fill: none; stroke: #000000; stroke-linecap: round; } .svglite text { white-space: pre; } ]]></style></defs><rect width='100%' height='100%' style='stroke: none; fill: #FFFFFF;'/><polyline points='60,280 200,100 420,60' style='stroke-width: 0.75; stroke: #DF536B;' /><text x='252' y='340' text-anchor='middle' style='font-size: 12.00px;'>Year</text><text transform='translate(20,200) rotate(-90)' style='font-size: 12px'>10</text></svg>`,
    [],
    ['Year', '10'],
    2,
  ],
  [
    'Vega',
    `<svg ${SVG} class="marks" width="200" height="150" viewBox="0 0 200 150"><rect width="200" height="150" fill="white"/><g fill="none" stroke-miterlimit="10" transform="translate(30,5)"><g class="mark-group role-frame root" role="graphics-object"><g transform="translate(0,0)"><path class="background" aria-hidden="true" d="M0.5,0.5h160v120h-160Z" stroke="#ddd"/><g><g class="mark-rect role-mark bars_marks" role="graphics-symbol"><path aria-label="a: A; b: 28" d="M1,60h18v60h-18Z" fill="#4c78a8"/><path aria-label="a: B; b: 55" d="M21,10h18v110h-18Z" fill="#4c78a8"/></g></g></g></g></g></svg>`,
    ['root', 'bars-marks', 'a-a-b-28', 'a-b-b-55'],
    [],
    4,
  ],
  [
    'Observable Plot',
    `<svg ${SVG} class="plot" fill="currentColor" width="640" height="400" viewBox="0 0 640 400"><style>:where(.plot){--plot-background: white;}:where(.plot text){white-space: pre;}</style><g aria-label="bar" fill="steelblue"><rect x="40" y="50" width="100" height="300"/></g><g aria-label="x-axis tick label" transform="translate(0,9)" text-anchor="middle"><text y="0.71em" transform="translate(90,360)">A</text></g></svg>`,
    ['bar', 'x-axis-tick-label'],
    ['A'],
    1,
  ],
  [
    'draw.io',
    `<svg ${SVG} width="300px" height="120px" viewBox="-0.5 -0.5 300 120"><g><g data-cell-id="0"><g data-cell-id="start"><g><rect x="0" y="0" width="120" height="60" rx="9" ry="9" fill="#fff2cc" stroke="#d6b656" style="fill: light-dark(#fff2cc, #281d00);"/></g><g transform="translate(-0.5 -0.5)"><switch><foreignObject width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"><div xmlns="http://www.w3.org/1999/xhtml" style="justify-content: unsafe center; width: 118px; height: 1px; padding-top: 30px; margin-left: 1px;"><div><div>A long order<br/>arrives</div></div></div></foreignObject><text x="60" y="34" text-anchor="middle" font-size="12px">A long ord...</text></switch></g></g></g></g><switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a xlink:href="https://www.drawio.com/doc/faq/svg-export-text-problems"><text>Text is not SVG - cannot display</text></a></switch></svg>`,
    [],
    ['A long order / arrives'],
    1,
  ],
  [
    'Mermaid',
    `<svg ${SVG} id="m1" viewBox="0 0 100 60"><style>#m1 .node rect{fill:#ECECFF;stroke:#9370DB;stroke-width:1px;}@keyframes dash{to{stroke-dashoffset:0;}}</style><marker id="end" viewBox="0 0 10 10" refX="5" refY="5" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="8" orient="auto"><path d="M 0 0 L 10 5 L 0 10 z"/></marker><g class="edges"><path d="M20,30L60,30" style="fill:none;stroke:#333" marker-end="url(#end)"/></g><g class="nodes"><g class="node default"><rect x="2" y="20" width="18" height="20"/><foreignObject x="3" y="24" width="16" height="12"><div xmlns="http://www.w3.org/1999/xhtml"><span><p>Rain</p></span></div></foreignObject></g></g></svg>`,
    ['edges', 'nodes', 'default'],
    ['Rain'],
    3,
  ],
  [
    'Graphviz',
    `<svg ${SVG} width="89pt" height="116pt" viewBox="0.00 0.00 89.00 116.00"><g id="graph0" class="graph" transform="scale(1 1) rotate(0) translate(4 112)"><title>G</title><polygon fill="white" stroke="none" points="-4,4 -4,-112 85,-112 85,4 -4,4"/><g id="node1" class="node"><title>river</title><ellipse fill="none" stroke="black" cx="27" cy="-90" rx="27" ry="18"/><text text-anchor="middle" x="27" y="-86.3" font-size="14.00">River</text></g></g></svg>`,
    ['g', 'river'],
    ['River'],
    2,
  ],
  [
    'gnuplot',
    `<svg ${SVG} width="600" height="480" viewBox="0 0 600 480"><g id="gnuplot_canvas"><defs><circle id='gpDot' r='0.5' stroke-width='0.5' stroke='currentColor'/></defs><g fill="none" color="white" stroke="currentColor" stroke-width="1.00"><path stroke='black' d='M60,420 L69,420'/><g transform="translate(52,424)" stroke="none" fill="black" font-size="12.00" text-anchor="end"><text><tspan>0</tspan></text></g></g><g id="gnuplot_plot_1"><title>Harbour</title><path stroke='rgb(148,   0, 211)' fill="none" d='M60,200 L300,80 L560,300'/><use xlink:href='#gpDot' transform='translate(300,80) scale(4.50)' color='rgb(148,0,211)'/></g></g></svg>`,
    ['gnuplot-canvas', 'harbour'],
    ['0'],
    3,
  ],
];
