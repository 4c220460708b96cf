/** A cache for Next that keeps nothing: each request renders its page as a static page anew, and writes no file. */
// Next takes a default export.
// eslint-disable-next-line no-restricted-syntax
export default class NoCache {
  get() {
    return Promise.resolve(null);
  }
  set() {
    return Promise.resolve();
  }
  revalidateTag() {
    return Promise.resolve();
  }
  resetRequestCache() {
    // Nothing is kept for a request either.
  }
}
