import { type Development, firstPersona } from '../contract/development.ts';
import { isDeskBuilt } from './desk.ts';
import type { LocalService } from './local-service.ts';

/** The text that `make dev` prints: the URLs, and lines to paste into another shell. */
export async function welcome(
  development: Pick<Development, 'desk' | 'session' | 'personas'>,
  { url, issueToken }: Pick<LocalService, 'url' | 'issueToken'>,
): Promise<string> {
  const { desk, session } = development;
  return [
    `listening on ${url}`,
    ...(desk && isDeskBuilt() ? [`${desk} at ${url}/`] : []),
    `docs at ${url}/docs`,
    '',
    'Paste into another shell:',
    '',
    `export TOKEN=${await issueToken(firstPersona(development))}`,
    ...(await session(url, issueToken)),
    '',
    'Ctrl-C stops the service.',
    '',
  ].join('\n');
}
