/** How many inputs that were not understood are a flood, and within how long. A page of ours sends none; a form that is wrong, a few. */
export const FLOOD = 40;
export const FLOOD_MINUTES = 5;

interface Counted {
  readonly since: number;
  readonly count: number;
}

/**
 * Counts what was not understood, by who or where it came from. In this process and in bounded memory: counting costs a flood
 * less than it costs whoever sends it, and no statement. Of several instances each counts what reaches it. `count` is true
 * once in a window, for the one that makes it a flood; whoever goes on is noted again in the next.
 */
export const floodWatch = (most = 2000) => {
  const counted = new Map<string, Counted>();
  return {
    count(who: string, now: number): boolean {
      const before = counted.get(who);
      const running = before !== undefined && now - before.since < FLOOD_MINUTES * 60_000;
      const { since, count } = running ? { ...before, count: before.count + 1 } : { since: now, count: 1 };
      // Anew at the end, so that the first is the one that was quiet longest.
      counted.delete(who);
      counted.set(who, { since, count });
      const [quietest] = counted.keys();
      if (counted.size > most && quietest !== undefined) counted.delete(quietest);
      return count === FLOOD;
    },
    size: (): number => counted.size,
  };
};
