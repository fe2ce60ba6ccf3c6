/** The role in which the desk is used. */
export type Persona = 'customer' | 'staff';

/** Gets a token of a persona; with `refresh`, a new one after the last was refused. */
export type TokenOf = (persona: Persona, options: { refresh: boolean }) => Promise<string>;

/** Gets tokens from the local service's session endpoint, and caches one per persona until it is refused. */
export function localTokens(): TokenOf {
  const held = new Map<Persona, Promise<string>>();

  async function fetchToken(persona: Persona): Promise<string> {
    const answer = await fetch(`desk/session.json?as=${persona}`);
    if (!answer.ok) throw new Error(`The desk got no session: ${answer.status}`);
    return ((await answer.json()) as { token: string }).token;
  }

  return function tokenOf(persona, { refresh }) {
    const known = refresh ? undefined : held.get(persona);
    const token = known ?? fetchToken(persona);
    held.set(persona, token);
    // The failure may be temporary, so the next call tries again.
    token.catch(() => held.delete(persona));
    return token;
  };
}
