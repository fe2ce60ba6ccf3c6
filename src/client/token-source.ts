/**
 * A token, or who is asked for one. `refresh`: the one given before was refused.
 *
 * @example
 * let held: string | undefined;
 * const source: TokenSource = async ({ refresh }) => {
 *   if (refresh || held === undefined) held = await (await fetch('/session/token')).text();
 *   return held;
 * };
 */
export type TokenSource = string | ((options: { refresh: boolean }) => string | Promise<string>);

export interface HeldToken {
  /** The token in use; calls at the same time share one question. */
  current(): Promise<string>;
  /**
   * A fresh one in place of the one that was refused, or undefined where there can be none.
   *
   * @param refused what `current` gave
   */
  renewed(refused: string): Promise<string> | undefined;
}

/** Keeps the token of a source until it is refused. A source that fails is asked again by the next call. */
export function heldToken(source: TokenSource): HeldToken {
  let held: { asked: Promise<string>; token?: string } | undefined;

  function ask(refresh: boolean): Promise<string> {
    if (typeof source === 'string') return Promise.resolve(source);
    // A source that throws before it answers has failed as any other.
    const asked = (async () => source({ refresh }))();
    const mine: typeof held = { asked };
    held = mine;
    asked.then(
      (token) => {
        mine.token = token;
      },
      () => {
        if (held === mine) held = undefined;
      },
    );
    return asked;
  }

  return {
    current: () => held?.asked ?? ask(false),
    renewed(refused) {
      if (typeof source === 'string') return undefined;
      // Another call may have asked for a fresh one meanwhile.
      return held && held.token !== refused ? held.asked : ask(true);
    },
  };
}
