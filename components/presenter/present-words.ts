import type { presentMessages } from '../ui/messages.present.en.ts';

/** The interface's words for client parts, as they stand in the messages. */
type Plain<T> = { readonly [key in keyof T]: T[key] extends string ? string : Plain<T[key]> };
export type PresentWords = Plain<typeof presentMessages>;
