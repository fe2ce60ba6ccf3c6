import type { Development } from '../contract/development.ts';
import { isDeskBuilt } from './desk.ts';

/**
 * What a person reads first: where the service is, and lines to paste into another shell.
 *
 * @param token of the service's first persona
 */
export function welcome(
  { desk, session }: Pick<Development, 'desk' | 'session'>,
  { url, token }: { url: string; token: string },
): string {
  return [
    `listening on ${url}`,
    ...(desk && isDeskBuilt() ? [`${desk} at ${url}/`] : []),
    `docs at ${url}/docs`,
    '',
    'Paste into another shell:',
    '',
    `export TOKEN=${token}`,
    ...session(url),
    'Ctrl-C stops the service.',
    '',
  ].join('\n');
}
