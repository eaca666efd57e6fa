import { randomInt } from 'node:crypto';
import net from 'node:net';

/** Why nothing can listen there (a system error code), or null when the port is free. */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code ?? 'UNKNOWN'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * A port that nobody uses, and that stays free while its user is away: below those that systems hand out for connections
 * going out, of which one could hold it at the moment of a restart.
 */
export async function lastingPort(host = '127.0.0.1') {
  for (;;) {
    const port = randomInt(15_000, 30_000);
    if ((await portProblem(port, host)) === null) return port;
  }
}

/** A port that nobody uses at this moment. */
export function freePort(host = '127.0.0.1') {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
