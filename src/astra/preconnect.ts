import type { Agent } from 'node:http';
import { isIP, type Socket } from 'node:net';
import { urlToHttpOptions } from 'node:url';

/** The time for opening a connection, in milliseconds. */
const TIMEOUT = 3_000;

/**
 * Opens a connection that the agent uses for its next request to this server, which need not wait until it is open.
 *
 * If it fails, takes too long or is closed before, the agent opens another one for the request.
 *
 * @see https://nodejs.org/api/http.html#agentcreateconnectionoptions-callback
 */
export function preconnect(agent: Agent, url: string): Socket {
  const { protocol, hostname, port: given } = urlToHttpOptions(new URL(url));
  const secure = protocol === 'https:';
  const host = String(hostname);
  const port = Number(given ?? (secure ? 443 : 80));
  // An address is not a server name: https://www.rfc-editor.org/rfc/rfc6066#section-3
  const servername = isIP(host) ? '' : host;
  const options = { host, port, servername, keepAlive: true, noDelay: true };
  const create = agent.createConnection;
  const socket = create.call(agent, options) as Socket;
  const timer = setTimeout(() => socket.destroy(), TIMEOUT);
  socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(timer));
  socket.once('close', () => clearTimeout(timer));
  // Without this listener, the error of a socket that no request uses would end the process.
  socket.on('error', () => {});

  agent.createConnection = function usePreconnected(options, callback) {
    if (options.host !== host || Number(options.port) !== port) return create.call(agent, options, callback);
    agent.createConnection = create;
    return socket.destroyed ? create.call(agent, options, callback) : socket;
  };
  return socket;
}
