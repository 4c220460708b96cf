/** The guides that a site has as pages: docs/<name>.md, in the order of their list. */
export const GUIDES = ['write', 'bring', 'present', 'teach', 'publish', 'embed', 'translate'];
