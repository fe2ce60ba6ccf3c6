/**
 * A token, or a function that returns one. `refresh` is true when the previous token was refused.
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
  /** The current token; concurrent calls share one request to the source. */
  current(): Promise<string>;
  /**
   * Requests a new token after a refusal; undefined if the source is a constant.
   *
   * @param refused the refused token, as `current` returned it
   */
  renewed(refused: string): Promise<string> | undefined;
}

/** Caches the token of a source until it is refused. After a failure of the source, the next call tries it again. */
export function heldToken(source: TokenSource): HeldToken {
  let held: { asked: Promise<string>; token?: string } | undefined;

  function ask(refresh: boolean): Promise<string> {
    if (typeof source === 'string') return Promise.resolve(source);
    // The async function turns a synchronous throw of the source into a rejection.
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
      // Another call may have requested a new token already.
      return held && held.token !== refused ? held.asked : ask(true);
    },
  };
}
