import 'server-only';
import { z } from 'zod';
import { isMasterKeyList } from './at-rest/master-keys';
import { isLoopback } from './loopback';
import { parseRoleMap } from './single-sign-on/role-map';
import { WrongSettings } from './wrong-settings';

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
  /** A sign-in ends after so long without a request, and after so long in any case (SEC-06). */
  ZONULA_IDLE_MINUTES: count(3, 720).default(30),
  ZONULA_SIGN_IN_HOURS: count(1, 24).default(12),
  /** Left out: required, unless the app is for this machine only (SEC-11). */
  ZONULA_SECOND_FACTOR: z.enum(['required', 'optional']).optional(),
  /** Proxies of our own in front of the app, whose word on a visitor's address is taken. Left out: one, or none on this machine. */
  ZONULA_PROXIES: count(0, 5).optional(),
  /** Single sign-on by OpenID Connect: all of the first five, or none (docs/decisions/0017-sign-in.md). */
  ZONULA_OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'has to be a web address' }).optional(),
  ZONULA_OIDC_CLIENT_ID: z.string().min(1).optional(),
  ZONULA_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  ZONULA_OIDC_CLINIC: z.string().regex(/^cln_/, 'has to be the id of a clinic').optional(),
  ZONULA_OIDC_ROLES: z
    .string()
    .refine(
      (text) => parseRoleMap(text) !== null,
      'has to be written like: clinician=gastro,physicians; administrator=it',
    )
    .optional(),
  ZONULA_OIDC_ROLE_CLAIM: z.string().min(1).default('groups'),
  ZONULA_OIDC_SCOPE: z
    .string()
    .regex(/(^| )openid( |$)/, 'has to hold openid')
    .default('openid profile email'),
  ZONULA_OIDC_NAME: z.string().min(1).max(60).default('your organisation'),
  /** Where the provider has endpoints at other hosts than the issuer’s. */
  ZONULA_OIDC_HOSTS: z.string().default(''),
});

const SINGLE_SIGN_ON = [
  'ZONULA_OIDC_ISSUER',
  'ZONULA_OIDC_CLIENT_ID',
  'ZONULA_OIDC_CLIENT_SECRET',
  'ZONULA_OIDC_CLINIC',
  'ZONULA_OIDC_ROLES',
] as const;

/** What is left out is decided by whether the app is for this machine only. */
const settled = schema
  .refine((env) => env.ZONULA_SECOND_FACTOR !== 'optional' || isLoopback(env.APP_URL), {
    path: ['ZONULA_SECOND_FACTOR'],
    message: 'can only be optional where APP_URL is this machine',
  })
  .superRefine((env, context) => {
    const given = SINGLE_SIGN_ON.filter((name) => env[name] !== undefined);
    if (given.length === 0) return;
    for (const name of SINGLE_SIGN_ON.filter((one) => env[one] === undefined)) {
      context.addIssue({ code: 'custom', path: [name], message: 'is needed for single sign-on' });
    }
    if (env.ZONULA_OIDC_ISSUER?.startsWith('http:') && !isLoopback(env.ZONULA_OIDC_ISSUER)) {
      context.addIssue({ code: 'custom', path: ['ZONULA_OIDC_ISSUER'], message: 'has to be https' });
    }
  })
  .transform((env) => ({
    ...env,
    ZONULA_SECOND_FACTOR: env.ZONULA_SECOND_FACTOR ?? (isLoopback(env.APP_URL) ? 'optional' : 'required'),
    ZONULA_PROXIES: env.ZONULA_PROXIES ?? (isLoopback(env.APP_URL) ? 0 : 1),
  }));

export type Env = Readonly<z.output<typeof settled>>;

/** Reads the environment, or throws with a plain list of everything that is wrong. Values are never repeated: some are secrets. */
export function parseEnv(variables: Record<string, string | undefined>): Env {
  const result = settled.safeParse(variables);
  if (result.success) return Object.freeze(result.data);
  const lines = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return variables[name] === undefined ? `- ${name} is not set` : `- ${name}: ${issue.message}`;
  });
  const names = [...new Set(result.error.issues.map(({ path }) => path.join('.')))];
  throw new WrongSettings(names, `The environment is not right:\n${lines.join('\n')}`);
}

let parsed: Env | null = null;

/** The environment of this process, read once, at the first use: a build has none and needs none. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}
