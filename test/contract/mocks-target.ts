import { randomUUID } from 'node:crypto';
import { setupServer } from 'msw/node';
import type { MockHandlers } from '../../src/client/msw/mock-options.ts';
import type { Persona } from '../../src/contract/development.ts';
import { development, names } from '../../src/service.ts';
import { callerOf } from '../harness/service.ts';
import { sharedIssuer } from '../harness/shared-issuer.ts';
import { everyPersona, type PersonaName, personaNames } from './personas.ts';
import type { Target } from './target.ts';

const noVerification = 'the mocks check only the expiry of tokens';
const noDatabase = 'the mocks have no database';

/** The tests of the suite that are skipped for the mocks, by their title, and why. */
export const skippedForMocks = {
  'token for another audience': noVerification,
  'token of another issuer': noVerification,
  'token by another key': noVerification,
  'alg none': noVerification,
  'a database that fails': noDatabase,
  'an unreachable database': noDatabase,
};

/** The published mocks as the target: msw intercepts this process's requests of fetch and node:http. */
export async function openMocksTarget(bundle: string): Promise<Target> {
  const url = 'https://mocks.example';
  const { [handlersName()]: handlers } = await import(bundle);
  const server = setupServer(...(handlers({ baseUrl: url }) as MockHandlers));
  server.listen({ onUnhandledFrame: 'error' });
  const issuer = await sharedIssuer();

  async function newCaller(name: PersonaName) {
    const { scope }: Persona = development.personas[name];
    const sub = `${String(name)}-${randomUUID()}`;
    return callerOf(url, { sub, token: await issuer.issueToken({ sub, scope }) });
  }
  const personas = await everyPersona(newCaller);
  return {
    url,
    caller: personas[personaNames[0]],
    other: await newCaller(personaNames[0]),
    personas,
    nobody: callerOf(url, { sub: 'nobody', token: '' }),
    issuer,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}

/** "shop-api" exports `shopApiHandlers`. */
function handlersName(): string {
  return `${names.name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Handlers`;
}
