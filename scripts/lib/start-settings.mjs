import path from 'node:path';
import { isKey } from './master-key.mjs';
import { dataDirOf, root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/** Settings that stop the start, by name: some of the values are secrets. */
export class WrongSettings extends PlainError {
  constructor(wrong) {
    super(wrong.map(([, text]) => text).join('\n'));
    this.settings = [...new Set(wrong.map(([name]) => name))];
  }
}

/** What the operator set, checked at once, with everything that is wrong in one message. */
export function startSettings(env = process.env, args = process.argv.slice(2)) {
  const wrong = [];
  const isWrong = (name, text) => wrong.push([name, text]);
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    isWrong('PORT', `PORT is ${env.PORT}: a number from 1 to 65535 is needed.`);
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL']) {
    if (env[name] && !/^postgres(ql)?:\/\//.test(env[name])) {
      isWrong(name, `${name} has to begin with postgresql:// (only PostgreSQL keeps sessions safely).`);
    }
  }
  if (env.DATABASE_OWNER_URL && !env.DATABASE_URL) {
    isWrong(
      'DATABASE_URL',
      'DATABASE_OWNER_URL is for migrations; the app itself needs DATABASE_URL, with a role of its own.',
    );
  }
  if (env.AUTH_SECRET && env.AUTH_SECRET.length < 32)
    isWrong('AUTH_SECRET', 'AUTH_SECRET is too short: at least 32 random characters are needed.');
  if (env.ZONULA_MASTER_KEY && !env.ZONULA_MASTER_KEY.split(',').every((key) => isKey(key.trim())))
    isWrong('ZONULA_MASTER_KEY', 'ZONULA_MASTER_KEY has to be base64 of 32 random bytes: openssl rand -base64 32');
  const appUrl = (env.APP_URL || `http://localhost:${port}`).replace(/\/$/, '');
  if (!URL.canParse(appUrl) || !/^https?:/.test(appUrl)) isWrong('APP_URL', `APP_URL is not a web address: ${appUrl}`);
  if (wrong.length > 0) throw new WrongSettings(wrong);
  return {
    port,
    // Only this machine unless told otherwise: health data does not go over a network without TLS in front.
    host: env.HOST || '127.0.0.1',
    appUrl,
    /** Null: our own PostgreSQL. With one address only, it serves for both. */
    database: env.DATABASE_URL ? { app: env.DATABASE_URL, owner: env.DATABASE_OWNER_URL || env.DATABASE_URL } : null,
    authSecret: env.AUTH_SECRET || null,
    dataDir: dataDirOf(env),
    masterKey: env.ZONULA_MASTER_KEY || null,
    keyFile: path.resolve(root, env.ZONULA_KEY_FILE || path.join(dataDirOf(env), 'master.key')),
    dev: args.includes('--dev'),
  };
}
