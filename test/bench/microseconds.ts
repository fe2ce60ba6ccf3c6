/** Microseconds of each of some calls, measured in turns, so that noise affects all of them equally. */
export async function microseconds(
  looks: number,
  calls: readonly (() => Promise<unknown>)[],
): Promise<number[][]> {
  const times = calls.map((): number[] => []);
  for (let round = 0; round < 2 * looks; round += 1) {
    for (const [index, call] of calls.entries()) {
      const from = performance.now();
      await call();
      // The first half is warm-up.
      if (round >= looks) times[index]?.push((performance.now() - from) * 1_000);
    }
  }
  return times;
}
