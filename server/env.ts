import 'server-only';
import { z } from 'zod';
import { isMasterKeyList } from './at-rest/master-keys';

const count = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'has to begin with postgresql://'),
  AUTH_SECRET: z.string().min(32, 'has to have at least 32 characters'),
  /** The key that the clinics' data keys are wrapped with; with commas between, the current one first, while they are changed. */
  ZONULA_MASTER_KEY: z.string().refine(isMasterKeyList, 'has to be base64 of 32 bytes'),
  APP_URL: z.url({ protocol: /^https?$/, error: 'has to be a web address' }),
  ZONULA_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Connections that one process may hold. Instances times this has to stay below the server's max_connections. */
  ZONULA_DATABASE_POOL: count(1, 200).default(10),
  ZONULA_DATABASE_STATEMENT_MS: count(100, 600_000).default(15_000),
});

export type Env = Readonly<z.output<typeof schema>>;

/** Reads the environment, or throws with a plain list of everything that is wrong. Values are never repeated: some are secrets. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const result = schema.safeParse(variables);
  if (result.success) return Object.freeze(result.data);
  const lines = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return variables[name] === undefined ? `- ${name} is not set` : `- ${name}: ${issue.message}`;
  });
  throw new Error(`The environment is not right:\n${lines.join('\n')}`);
}

let parsed: Env | null = null;

/** The environment of this process, read once, at the first use: a build has none and needs none. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
