import { SHORT_ANSWER } from '../asks/discuss/ask.ts';
import { MOST_POINTS } from '../asks/predict/ask.ts';

/** All limits of a class in one table; they bound the resources that a hostile class can use. */
export const LIMITS = Object.freeze({
  /** Seats. A seat is free again when its student has gone without ever answering. */
  students: 200,
  /** Seats that one address may take, so that one script can't take them all. */
  seatsPerAddress: 150,
  /** Questions that a class may use; each is kept to the end of the class. */
  asks: 40,
  /** Characters of a short answer. */
  text: SHORT_ANSWER.characters,
  /** Characters of a question that the teacher types and of each of its answers, and how many answers. */
  typed: { question: 200, option: 60, options: 6 },
  /** Points of a drawn line. */
  points: MOST_POINTS,
  /** Windows that a teacher may control the class from; the one silent for longest is dropped. */
  writers: 32,
  /** Bytes of a snapshot; `texts` is the part for short answers. */
  snapshot: 8192,
  texts: SHORT_ANSWER.bytes,
  /** Bytes of a POST body; `reopen` is for reopening a class, which includes all answers. */
  body: 8192,
  reopen: 1_000_000,
  streams: 1000,
  streamsPerClass: 210,
  /** Of one student: several browsers' tabs share one, so more are leftovers, of which the oldest ends. */
  streamsPerSeat: 4,
});
