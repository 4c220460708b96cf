/** What the studio says of the site that it belongs to. */
export const PUBLISH = {
  address: 'Address: {host}/s/…/',
  story: 'Story: what stands in its address, /s/…/',
  key: 'Key of this site, from whoever runs it',
  go: 'Go on',
  publish: 'Publish this draft',
  see: 'Show',
  steps: {
    asking: 'Asking the site …',
    sending:
      'The draft is packed and sent; the site checks it and draws its pages. This takes up to a minute: you can go on writing.',
    takingBack: 'Taking it back …',
    opening: 'Opening …',
  },
  done: {
    asking: '',
    sending: 'Published: readers see it now.',
    takingBack: 'Readers see that version again. Your draft is as it was.',
    opening: '',
  },
  embed: 'To put it into another page',
  code: 'QR code: {address}',
  versions: 'Versions, the newest first',
  standing: '{time}: what readers see',
  takeBack: 'Take back to {time}',
  openNewer: 'Open the newer one',
  over: 'Publish over it',
  refused: {
    0: 'The site can’t be reached: perhaps the network is away. This draft is kept; try again.',
    401: 'That is not the key of this site. Try again, or ask whoever runs it.',
    409: 'Somebody published a newer version at this address, {time}. Nothing was overwritten, and this draft is kept.',
    413: 'The story is larger than this site takes. Make pictures smaller, or ask whoever runs it.',
    422: 'Nothing was published. Mend this first:',
    503: 'This site takes no stories: whoever runs it has set no key for that. From a terminal, “handscroll publish my-story/ --to …” publishes on another one.',
  } as { readonly [status: number]: string },
  failed:
    'The site answered with error {status}: perhaps it is a static one, which takes no stories. This draft is kept; try again.',
  openFromSite: 'Open from this site',
  open: 'Open',
} as const;
