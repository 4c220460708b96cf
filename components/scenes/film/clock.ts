/** A time in a film in the format of players: `1:05`. */
export const clockOf = (seconds: number): string => {
  const total = Math.floor(seconds + 1e-6);
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
};
