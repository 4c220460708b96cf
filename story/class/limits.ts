/** Every bound of a class in one table: what a hostile one can cost is finite. */
export const LIMITS = Object.freeze({
  /** Seats; a seat that was never used to answer is free again when its student has gone. */
  students: 200,
  /** Questions that a class may put, each kept to its end. */
  asks: 40,
  /** Characters of a short answer. */
  text: 280,
  /** Points of a drawn line. */
  points: 200,
  /** Windows from which a teacher leads; the one silent for longest is forgotten. */
  writers: 32,
  /** Bytes of a snapshot; what follows is its share for short answers. */
  snapshot: 8192,
  texts: 3000,
  /** Bytes of a POST; of the one that opens a class again, which brings the answers along. */
  body: 8192,
  reopen: 1_000_000,
  streams: 1000,
  streamsPerClass: 210,
});
