/** The gallery's interface words, handed to its client parts as finished strings. */
export interface TrialWords {
  readonly slider: string;
  readonly mood: string;
  readonly state: string;
  readonly params: string;
  readonly reset: string;
  readonly json: string;
  readonly badJson: string;
  readonly paste: string;
  readonly copy: string;
  readonly copied: string;
  readonly table: string;
  readonly unset: string;
  readonly loading: string;
}
