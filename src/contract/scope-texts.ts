/** What the scopes of a contract let their holders do, as people read it when they agree to it. */
export type ScopeTexts = Readonly<Record<string, { text: string; staff?: true }>>;
