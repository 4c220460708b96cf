import { createContext, useContext, type Context } from 'react';

/** A context, and its hook, which throws outside of it. */
export function neededContext<T>(name: string): readonly [Context<T | undefined>, () => T] {
  const context = createContext<T | undefined>(undefined);
  const useIt = () => {
    const value = useContext(context);
    if (value === undefined) throw new Error(`outside of the ${name}`);
    return value;
  };
  return [context, useIt];
}
