/** The words of the gallery of scene types. */
export const galleryMessages = {
  title: 'Scene types',
  intro:
    'What a story can put on its stage. Each type comes with an example: move it, and open it in the studio to make it yours.',
  canvas: 'Drawn in three dimensions, on the canvas; one such scene in each build.',
  svg: 'Drawn as vector graphics; any number side by side.',
  all: 'All scene types',
  open: 'Open in the studio',
  slider: 'From state to state',
  table: 'The same as a table',
  states: 'Its states, as stills',
  forms: 'Forms',
  copyForm:
    'Each from a real table. Copy its fields into the params of a scene, and name your own columns.',
  anchors: 'Parts that can carry a label',
  fields: 'Fields',
  field: 'Field',
  type: 'Allowed values',
  meaning: 'Meaning',
  required: 'required',
  command: 'The same reference, in a terminal:',
};
