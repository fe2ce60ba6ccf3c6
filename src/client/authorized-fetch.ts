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

/**
 * A `fetch` with a bearer token on each request. A 401 asks the source once for a fresh one and sends the request
 * again; a 401 to that is the answer.
 */
export function authorizedFetch({
  token,
  fetch,
}: {
  token: TokenSource;
  fetch: (request: Request) => Promise<Response>;
}): (request: Request) => Promise<Response> {
  let held: Promise<string> | undefined;

  /** Calls at the same time share one question. */
  function ask(refresh: boolean): Promise<string> {
    const asked = Promise.resolve(typeof token === 'string' ? token : token({ refresh }));
    held = asked;
    asked.catch(() => {
      if (held === asked) held = undefined;
    });
    return asked;
  }

  async function sendWith(bearer: string, request: Request): Promise<Response> {
    const copy = request.clone();
    copy.headers.set('authorization', `Bearer ${bearer}`);
    return fetch(copy);
  }

  return async function fetchAuthorized(request) {
    const used = held ?? ask(false);
    const answer = await sendWith(await used, request);
    if (answer.status !== 401 || typeof token === 'string') return answer;
    await answer.body?.cancel();
    // Somebody else may have asked meanwhile.
    return sendWith(await (held === used || held === undefined ? ask(true) : held), request);
  };
}
