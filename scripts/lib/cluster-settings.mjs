import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort, portProblem } from './port.mjs';

export const superuser = 'zonula';

/**
 * The passwords (of the owner and of the app) and the port of the database in `directory`, chosen at random once and kept
 * in a file that only its owner can read. The port is chosen anew when something else has taken it meanwhile.
 */
export async function clusterSettings(directory) {
  const file = path.join(directory, 'postgres.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const password = kept.password ?? randomBytes(24).toString('base64url');
  const appPassword = kept.appPassword ?? randomBytes(24).toString('base64url');
  const port = kept.port && !(await portProblem(kept.port, '127.0.0.1')) ? kept.port : await freePort();
  if (password !== kept.password || appPassword !== kept.appPassword || port !== kept.port) {
    writeFileSync(`${file}.new`, `${JSON.stringify({ password, appPassword, port })}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return { password, appPassword, port };
}

/** Given on the command line at every start, so that an old folder follows the present program. */
export const serverOptions = ({ port, durable }) =>
  Object.entries({
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // DETAIL lines repeat the values of a row; logs hold none of them.
    log_error_verbosity: 'terse',
    // Only for databases that are thrown away: faster, and lost when the machine stops, not when the server is killed.
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/** The same order and comparison of text on every machine: PostgreSQL's own C.UTF-8, not the operating system's. */
export const initdbOptions = [
  `--username=${superuser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
