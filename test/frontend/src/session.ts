/** As whom the desk is used. */
export type Persona = 'customer' | 'staff';

/** Brings a token of a persona; `refresh` when the one before was refused. */
export type TokenOf = (persona: Persona, options: { refresh: boolean }) => Promise<string>;

/** Tokens that the local service gives to whoever opens its desk, one of each persona until it is refused. */
export function localTokens(): TokenOf {
  const held = new Map<Persona, Promise<string>>();

  async function issued(persona: Persona): Promise<string> {
    const answer = await fetch(`desk/session.json?as=${persona}`);
    if (!answer.ok) throw new Error(`The desk got no session: ${answer.status}`);
    return ((await answer.json()) as { token: string }).token;
  }

  return function tokenOf(persona, { refresh }) {
    const known = refresh ? undefined : held.get(persona);
    const token = known ?? issued(persona);
    held.set(persona, token);
    // A failure may pass: the next call asks again.
    token.catch(() => held.delete(persona));
    return token;
  };
}
