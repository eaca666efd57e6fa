import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc, { type Arbitrary } from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { GET as get, POST as post } from '@/app/api/trpc/[trpc]/route';
import { appRouter } from '@/server/api/root';
import type { CurrentClinician } from '@/server/auth/clinician';
import type { Deps } from '@/server/deps';
import { startSession } from '@/server/sessions/start-session';
import { roles } from '@/server/tenancy/roles';
import { closeApp, workOn } from '@/server/testing/app-environment';
import { createTestDatabase, type TestDatabase } from '@/server/testing/database';
import { makeClinician } from '@/server/testing/deps';
import { anyJson, anyText, knownValues, likeSchema } from '@/server/testing/hostile';

// Anything sent to every procedure, route and page by somebody who may do everything: it is answered, and not by a fault
// (REL-20, SEC-04). `npm test` sends a little, `npm run test:fuzz` ten thousand inputs.

const asking = vi.hoisted(() => ({ clinician: null as unknown }));
vi.mock('@/server/auth/current-clinician', () => ({
  currentClinician: async () => asking.clinician,
  hasFreshProof: async () => asking.clinician !== null,
  waitingSignIn: async () => null,
}));
vi.mock('next/headers', () => ({ cookies: async () => new Map(), headers: async () => new Headers() }));
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  cache: (work: unknown) => work,
}));

const total = Number(process.env['ZONULA_FUZZ_INPUTS'] ?? 300);
const seed = Number(process.env['ZONULA_FUZZ_SEED'] ?? 7);
/** Nothing here takes a second; what takes this long has hung. */
const HUNG_MS = 20_000;
/** What is alive once the rubbish is taken away: some 490 million bytes, as many after 6,000 inputs as after 600. */
const MOST_ALIVE = 700_000_000;

const origin = 'http://localhost:3000';
let database: TestDatabase;
let deps: Deps;
let me: CurrentClinician;
let other: CurrentClinician;
let othersSession: string;
const opened = new Set<string>();
const connect = net.Socket.prototype.connect;

const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
const newSession = async (whose: CurrentClinician) =>
  (await startSession(deps, whose, { creationKey: randomUUID(), localReference: null, patient })).id;

beforeAll(async () => {
  database = await createTestDatabase();
  workOn(database, origin);
  deps = (await import('@/server/deps')).deps();
  me = await makeClinician(database.db, { roles });
  other = await makeClinician(database.db);
  othersSession = await newSession(other);
  asking.clinician = me;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: Parameters<typeof connect>) {
    opened.add(JSON.stringify(args[0]));
    return connect.apply(this, args);
  } as typeof connect;
}, 60_000);
afterAll(async () => {
  net.Socket.prototype.connect = connect;
  await closeApp();
  await database.close();
});

/** Stands for a session of one's own that has just been started. */
const MINE = 'ses_00000000-0000-7000-8000-000000000000';

const hints = { ...knownValues(), sessionId: [MINE, MINE, MINE, 'ses_017f22e2-79b0-7cc3-98c4-dc0c0c07398f'] };

interface Target {
  readonly name: string;
  readonly input: Arbitrary<unknown>;
  readonly send: (input: never) => Promise<unknown>;
}

const procedureTargets = Object.entries(
  appRouter._def.procedures as unknown as Record<string, { _def: { type: string; inputs: z.ZodType[] } }>,
).map(([name, { _def }]): Target => {
  const shape = _def.inputs[0] ? z.toJSONSchema(_def.inputs[0], { io: 'input', unrepresentable: 'any' }) : {};
  return {
    name,
    // Loading the demonstrations is minutes of work when it is asked for rightly; so it is asked for wrongly.
    input: name === 'demonstration.load' ? anyJson : likeSchema(shape as never, hints),
    send: async (input: unknown) => {
      const text = JSON.stringify({ 0: input }).replaceAll(MINE, await newSession(me));
      const url = `${origin}/api/trpc/${name}?batch=1`;
      if (_def.type === 'query') return get(new Request(`${url}&input=${encodeURIComponent(text)}`));
      const headers = { origin, 'content-type': 'application/json', 'content-length': `${Buffer.byteLength(text)}` };
      return post(new Request(url, { method: 'POST', body: text, headers }));
    },
  };
});

const here = import.meta.dirname;
const foldersWith = (file: string): string[] =>
  readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((found) => path.basename(found) === file)
    .map((found) => path.dirname(found));

const parameters = (folder: string): Arbitrary<Record<string, string | string[]>> =>
  fc.record(
    Object.fromEntries(
      [...folder.matchAll(/\[(\.\.\.)?(\w+)\]/g)].map(([, rest, name = '']) => {
        const one = name === 'sessionId' ? fc.oneof(fc.constant(MINE), anyText) : anyText;
        return [name, rest ? fc.array(one, { minLength: 1, maxLength: 4 }) : one];
      }),
    ) as Record<string, Arbitrary<string | string[]>>,
  );
/** The names that pages read from their address, and one that none does. */
const asked = [
  'after',
  'before',
  'ids',
  'q',
  'kind',
  'role',
  'type',
  'link',
  'person',
  'clinicianId',
  'action',
  'subject',
  'from',
  'to',
  'at',
  'version',
  'error',
  'demonstrations',
  'until',
  'none',
];
const searches = fc.dictionary(fc.constantFrom(...asked), fc.oneof(anyText, fc.array(anyText, { maxLength: 3 })), {
  maxKeys: 4,
});

const real = <Value>(value: Value, session: string): Value =>
  JSON.parse(JSON.stringify(value).replaceAll(MINE, session)) as Value;

const pageTargets = foldersWith('page.tsx').map(
  (folder): Target => ({
    name: `page ${folder}`,
    input: fc.record({ params: parameters(folder), search: searches }),
    send: async ({ params, search }: { params: object; search: object }) => {
      const session = await newSession(me);
      const { default: Page } = await import(path.join(here, folder, 'page.tsx'));
      return Page({ params: Promise.resolve(real(params, session)), searchParams: Promise.resolve(search) });
    },
  }),
);

// The procedures have their own targets above; next-auth reads the request by means that exist only inside of Next.js, and is
// tried over the wire in e2e/attacks.spec.ts.
const routeTargets = foldersWith('route.ts')
  .filter((folder) => !/nextauth|\[trpc\]/.test(folder))
  .map(
    (folder): Target => ({
      name: `route ${folder}`,
      input: fc.record({
        params: parameters(folder),
        search: searches,
        text: fc.oneof(
          fc
            .dictionary(
              fc.constantFrom(
                'text',
                'creationKey',
                'token',
                'password',
                'email',
                'name',
                'link',
                'clinicName',
                'localReference',
                'digest',
              ),
              anyJson,
            )
            .map((body) => JSON.stringify(body)),
          anyText.map((text) => JSON.stringify({ text })),
          anyJson.map((body) => JSON.stringify(body)),
          fc.constantFrom('', '{', '['.repeat(20_000), 'x'.repeat(200_000), '"\\ud800"'),
        ),
        type: fc.constantFrom('application/json', 'text/plain', 'multipart/form-data; boundary=x', 'image/png'),
      }),
      send: async ({
        params,
        search,
        text,
        type,
      }: Record<'params' | 'search', object> & Record<'text' | 'type', string>) => {
        const handlers = await import(path.join(here, folder, 'route.ts'));
        const session = await newSession(me);
        const url = `${origin}/${folder}?${new URLSearchParams(search as never)}`;
        const headers = { origin, 'content-type': type, 'content-length': `${Buffer.byteLength(text)}` };
        const request = handlers.POST
          ? new Request(url, { method: 'POST', body: text, headers })
          : new Request(url, { headers: { origin } });
        return (handlers.POST ?? handlers.GET)(request, { params: Promise.resolve(real(params, session)) });
      },
    }),
  );

/** What it came to, when that is no answer: a fault, its own words, or nothing. */
const faultOf = async (work: Promise<unknown>): Promise<string | null> => {
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<'hung'>((resolve) => {
    timer = setTimeout(() => resolve('hung'), HUNG_MS);
  });
  try {
    const came = await Promise.race([work, hung]);
    if (came === 'hung') return 'no answer';
    if (!(came instanceof Response)) return null;
    const text = await came.text();
    if (came.status >= 500) return `${came.status} ${text.slice(0, 300)}`;
    return /node_modules|\bat \w+ \(|prisma/i.test(text.slice(0, 2_000)) && came.status >= 400 ? `says ${text}` : null;
  } catch (error) {
    // Next.js leads elsewhere, or to “not found”, by throwing.
    return /^NEXT_/.test(String((error as { digest?: unknown }).digest)) ? null : String((error as Error).stack);
  } finally {
    clearTimeout(timer);
  }
};

const targets = [...procedureTargets, ...routeTargets, ...pageTargets];

test.each(targets)(
  'REL-20, SEC-04: $name answers whatever it is sent',
  { timeout: 600_000 },
  async ({ input, send }) => {
    const numRuns = Math.ceil(total / targets.length);
    await fc.assert(
      fc.asyncProperty(input, async (value) => {
        const fault = await faultOf(send(value as never));
        if (fault) throw new Error(fault);
      }),
      { numRuns, seed, endOnFailure: total < 1_000 },
    );
  },
);

test('SEC-27: afterwards everything is still there, and what is somebody else’s is as it was', async () => {
  const { rows } = await database.owner.pool.query(`SELECT count(*)::int AS "count" FROM "Clinician"`);
  expect(rows[0].count).toBeGreaterThanOrEqual(2);
  expect((await deps.sessions.events(other, othersSession as never))?.length).toBe(2);
});

test('REL-20: memory stays bounded', () => {
  setFlagsFromString('--expose_gc');
  runInNewContext('gc')();
  expect(process.memoryUsage().heapUsed).toBeLessThan(MOST_ALIVE);
});

test('SEC-29, REL-22: nothing was connected to but the database', () => {
  const { hostname, port } = new URL(database.url);
  const elsewhere = [...opened].filter((address) => !address.includes(port) && !address.includes(hostname));
  expect(elsewhere).toEqual([]);
});
