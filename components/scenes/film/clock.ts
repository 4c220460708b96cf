/** A time in a film in the format of players: `1:05`. */
export const clockOf = (seconds: number): string => {
  const whole = Math.floor(seconds + 1e-6);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
