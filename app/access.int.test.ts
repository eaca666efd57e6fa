import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { CurrentClinician } from '@/server/auth/clinician';
import { systemClock } from '@/server/clock';
import { depsWith } from '@/server/deps';
import { startSession } from '@/server/sessions/start-session';
import type { Role } from '@/server/tenancy/roles';
import { closeApp, workOn } from '@/server/testing/app-environment';
import { createTestDatabase, type TestDatabase } from '@/server/testing/database';
import { makeClinician, testMasters } from '@/server/testing/deps';
import { openSignIn } from '@/server/testing/sign-in';

// Every page and every route, called by everybody: who gets what (SEC-01, SEC-02). A page or route without a row fails. The
// procedures have their table in server/api/access.int.test.ts.

/** The cookies of the request that is being made. Everything behind them is real. */
const cookies = vi.hoisted(() => ({ token: null as string | null }));
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (cookies.token === null ? undefined : { value: cookies.token }) }),
  headers: async () => new Headers(),
}));
// Outside of a request nothing is kept between its parts.
vi.mock('react', async (original) => ({
  ...(await original<typeof import('react')>()),
  cache: (work: unknown) => work,
}));

const persons = {
  nobody: null,
  'a clinician whose account was disabled': { roles: ['clinician'] },
  'a colleague of the clinic': { roles: ['clinician'] },
  'a clinician of another clinic': { roles: ['clinician'], elsewhere: true },
  'a reviewer': { roles: ['reviewer'] },
  'an administrator': { roles: ['administrator'] },
  'an auditor': { roles: ['auditor'] },
  'an account without a role': { roles: [] },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly elsewhere?: true } | null>;
type Person = keyof typeof persons;

/** What a visit comes to: a page or answer, the sign-in, the page for whoever has not the role, nothing there, a refusal. */
type Came =
  | 'shown'
  | 'sign-in'
  | 'not-allowed'
  | 'not-found'
  | 'elsewhere'
  | '200'
  | '201'
  | '303'
  | '400'
  | '401'
  | '403'
  | '404';

interface Row {
  readonly params?: () => Record<string, string | readonly string[]>;
  readonly search?: Record<string, string>;
  /** Who may come; others are led to the sign-in or told whom it is for. */
  readonly roles: readonly Role[] | 'signed in' | 'everybody';
  /** What comes of it for somebody who may; a page is shown. And for somebody signed in, where that differs. */
  readonly comes?: Came;
  readonly comesSignedIn?: Came;
  /** It says which sessions there are, by their ids: to those who may come. */
  readonly namesSessions?: true;
}

const clinicians = { roles: ['clinician'] } as const satisfies Row;
const signedIn = { roles: 'signed in' } as const satisfies Row;
const session = () => ({ sessionId });

const pages: Readonly<Record<string, Row>> = {
  '(auth)/join': { roles: 'everybody' },
  '(auth)/setup': { roles: 'everybody', comes: 'sign-in' },
  '(auth)/sign-in': { roles: 'everybody', comesSignedIn: 'elsewhere' },
  // What waits for a sign-in that is half done: nobody of these has one.
  '(auth)/sign-in/enrol': { roles: 'everybody', comes: 'sign-in' },
  '(auth)/sign-in/refused': { roles: 'everybody' },
  '(auth)/sign-in/second-factor': { roles: 'everybody', comes: 'sign-in' },
  '(clinic)': signedIn,
  '(clinic)/about': signedIn,
  '(clinic)/about/accuracy': signedIn,
  '(clinic)/about/attributes': signedIn,
  '(clinic)/about/changes': signedIn,
  '(clinic)/about/hazards': signedIn,
  '(clinic)/about/model-card': signedIn,
  '(clinic)/about/problems': { roles: ['clinician', 'reviewer', 'administrator', 'auditor'] },
  '(clinic)/account': signedIn,
  '(clinic)/administration': { roles: ['administrator'] },
  '(clinic)/audit': { roles: ['auditor'] },
  '(clinic)/calculators': signedIn,
  '(clinic)/calculators/[id]': { ...signedIn, params: () => ({ id: 'lactulose-mannitol' }) },
  '(clinic)/evidence/[...id]': { ...signedIn, params: () => ({ id: ['none'] }), comes: 'not-found' },
  '(clinic)/handouts': signedIn,
  '(clinic)/handouts/[kind]/[id]': { ...signedIn, params: () => ({ kind: 'none', id: 'none' }), comes: 'not-found' },
  '(clinic)/leaky-gut': signedIn,
  '(clinic)/library': signedIn,
  '(clinic)/library/compare': signedIn,
  '(clinic)/library/conditions/[id]': { ...signedIn, params: () => ({ id: 'celiac-disease' }) },
  '(clinic)/library/findings/[id]': { ...signedIn, params: () => ({ id: 'none' }), comes: 'not-found' },
  '(clinic)/library/investigations/[id]': { ...signedIn, params: () => ({ id: 'ttg-iga' }) },
  '(clinic)/not-allowed': signedIn,
  '(clinic)/record': { roles: ['clinician', 'administrator', 'auditor'] },
  '(clinic)/sessions': clinicians,
  '(clinic)/sessions/calibration': clinicians,
  '(clinic)/sessions/compare': clinicians,
  '(clinic)/sessions/import': clinicians,
  '(clinic)/sessions/new': clinicians,
  '(clinic)/sessions/outstanding': clinicians,
  '(clinic)/sessions/recall': clinicians,
  '(clinic)/sessions/[sessionId]': { ...clinicians, params: session, comes: 'not-found' },
  '(clinic)/sessions/[sessionId]/review': { ...clinicians, params: session, comes: 'not-found' },
  offline: { roles: 'everybody' },
  '(clinic)/sources/[id]': { ...signedIn, params: () => ({ id: 'none' }), comes: 'not-found' },
};

/** Routes say who may come themselves; what is sent along is wrong, so that whoever may is told that and no more. */
const routes: Readonly<Record<string, Row>> = {
  // The library behind it has its own tests; what it does for whom is in server/auth.
  'api/auth/[...nextauth]': { roles: 'everybody', comes: '403' },
  'api/account-link/look': { roles: 'everybody', comes: '400' },
  'api/account-link/use': { roles: 'everybody', comes: '400' },
  'api/sign-in': { roles: 'everybody', comes: '400' },
  // This installation has no single sign-on; what it does is in server/single-sign-on.
  'api/single-sign-on/callback': { roles: 'everybody', comes: '404' },
  'api/single-sign-on/leave': { roles: 'everybody', comes: '303' },
  'api/single-sign-on/start': { roles: 'everybody', comes: '404' },
  'api/setup': { roles: 'everybody', comes: '400' },
  'api/trpc/[trpc]': { roles: 'everybody', comes: '404' },
  'about/entry-changes.json': { roles: 'signed in', comes: '200' },
  'about/model-card.json': { roles: 'signed in', comes: '200' },
  'api/audit.csv': { roles: ['auditor'], comes: '200', namesSessions: true },
  'api/interchange/content.library.json': { roles: 'everybody', comes: '200' },
  'api/interchange/content.plan.json': { roles: 'everybody', comes: '200' },
  'api/interchange/import': { ...clinicians, comes: '400' },
  'api/interchange/intake.questionnaire.json': { roles: 'everybody', comes: '200' },
  'api/interchange/preview': { ...clinicians, comes: '400' },
  'api/interchange/session-1.schema.json': { roles: 'everybody', comes: '200' },
  'api/interchange/session-2.schema.json': { roles: 'everybody', comes: '200' },
  'api/interchange/session-3.schema.json': { roles: 'everybody', comes: '200' },
  'api/interchange/sessions.csv': { ...clinicians, comes: '200' },
  'api/interchange/sessions/[sessionId]/[format]': {
    ...clinicians,
    params: () => ({ sessionId, format: 'session.json' }),
    comes: '404',
  },
  healthz: { roles: 'everybody', comes: '200' },
  readyz: { roles: 'everybody', comes: '200' },
  'knowledge/[digest]': { roles: 'everybody', params: () => ({ digest: 'none' }), comes: '404' },
  'knowledge/search/[digest]': { roles: 'everybody', params: () => ({ digest: 'none' }), comes: '404' },
  'print/[version]': { roles: 'everybody', params: () => ({ version: '2026.11.1' }), comes: '200' },
};

const filesNamed = (name: string): string[] =>
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === name)
    .map((file) => path.dirname(file))
    .sort();

let database: TestDatabase;
let owner: CurrentClinician;
let sessionId: string;
const tokens = new Map<Person, string>();
const origin = 'http://localhost:3000';

beforeAll(async () => {
  database = await createTestDatabase();
  workOn(database, origin);
  owner = await makeClinician(database.db);
  const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' } as const;
  const started = { creationKey: randomUUID(), localReference: 'quokka-7421', patient };
  sessionId = (await startSession(depsWith(database.db, testMasters), owner, started)).id;
  for (const [person, made] of Object.entries(persons) as [Person, (typeof persons)[Person]][]) {
    if (!made) continue;
    const { roles } = made;
    const account = await makeClinician(
      database.db,
      'elsewhere' in made ? { roles } : { roles, clinicId: owner.clinicId },
    );
    tokens.set(person, await openSignIn(database.db, systemClock, account.id));
    if (person.includes('disabled')) {
      await database.owner.clinician.update({ where: { id: account.id }, data: { disabledAt: new Date() } });
    }
  }
}, 60_000);
afterAll(async () => {
  await closeApp();
  await database.close();
});

/** Where a page leads, or that it is shown: what it made of the props, without drawing it. */
const cameOf = async (work: () => Promise<unknown>): Promise<{ readonly came: Came; readonly made: string }> => {
  try {
    const made = await work();
    if (made instanceof Response) return { came: String(made.status) as Came, made: await made.text() };
    return { came: 'shown', made: JSON.stringify(made, (key, value) => (key === '_owner' ? undefined : value)) };
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest);
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return { came: 'not-found', made: '' };
    const [, , to] = /^NEXT_REDIRECT;(\w+);([^;]+)/.exec(digest) ?? [];
    if (!to) throw error;
    return { came: to === '/sign-in' ? 'sign-in' : to === '/not-allowed' ? 'not-allowed' : 'elsewhere', made: '' };
  }
};

const visit = (folder: string, { params, search }: Row) =>
  cameOf(async () => {
    const { default: Page } = await import(path.join(import.meta.dirname, folder, 'page.tsx'));
    return Page({ params: Promise.resolve(params?.() ?? {}), searchParams: Promise.resolve(search ?? {}) });
  });

const call = (folder: string, { params }: Row) =>
  cameOf(async () => {
    const handlers = await import(path.join(import.meta.dirname, folder, 'route.ts'));
    const headers = {
      origin: folder.includes('nextauth') ? 'https://elsewhere.example' : origin,
      'content-length': '2',
      'content-type': 'application/json',
    };
    const url = `${origin}/${folder}`;
    const request = handlers.POST
      ? new Request(url, { method: 'POST', body: '{}', headers })
      : new Request(url, { headers: { origin } });
    return (handlers.POST ?? handlers.GET)(request, { params: Promise.resolve(params?.() ?? {}) });
  });

const as = (person: Person): (typeof persons)[Person] => {
  cookies.token = tokens.get(person) ?? null;
  return person.includes('disabled') ? null : persons[person];
};
const may = (made: (typeof persons)[Person], roles: Row['roles']): boolean =>
  roles === 'everybody' ||
  (made !== null && (roles === 'signed in' || (made.roles as readonly Role[]).some((role) => roles.includes(role))));

test('SEC-01: every page and route has a row here, and every row a page or route', () => {
  expect(Object.keys(pages).sort()).toEqual(filesNamed('page.tsx'));
  expect(Object.keys(routes).sort()).toEqual(filesNamed('route.ts'));
});

describe.each(Object.entries(pages))('the page %s', (folder, row) => {
  test.each(Object.keys(persons) as Person[])('SEC-01, SEC-02: %s', async (person) => {
    const made = as(person);
    const { came, made: shown } = await visit(folder, row);
    const expected = may(made, row.roles)
      ? ((made && row.comesSignedIn) ?? row.comes ?? 'shown')
      : made
        ? 'not-allowed'
        : 'sign-in';
    expect(came).toBe(expected);
    expect(shown).not.toMatch(/quokka-7421/);
    expect(shown).not.toContain(sessionId);
  });
});

describe.each(Object.entries(routes))('the route %s', (folder, row) => {
  test.each(Object.keys(persons) as Person[])('SEC-01, SEC-02: %s', async (person) => {
    const made = as(person);
    const { came, made: shown } = await call(folder, row);
    expect(came).toBe(may(made, row.roles) ? row.comes : made ? '403' : '401');
    expect(shown).not.toMatch(/quokka-7421/);
    if (!row.namesSessions || !may(made, row.roles)) expect(shown).not.toContain(sessionId);
  });
});

test('SEC-02: the owner does see it, by the same calls', async () => {
  cookies.token = await openSignIn(database.db, systemClock, owner.id);
  const { came, made } = await visit('(clinic)/sessions', clinicians);
  expect(came).toBe('shown');
  expect(made).toContain('quokka-7421');
  const file = await call('api/interchange/sessions/[sessionId]/[format]', {
    ...clinicians,
    params: () => ({ sessionId, format: 'session.json' }),
  });
  expect(file).toMatchObject({ came: '200', made: expect.stringContaining(sessionId) });
});

describe('REG-25: a page that shows anything of a session has written down that it did', () => {
  const visits = (other: string): readonly (readonly [string, Row])[] => [
    ...Object.entries(pages),
    ['(clinic)/sessions/compare', { ...clinicians, search: { a: sessionId } }],
    ['(clinic)/sessions/compare', { ...clinicians, search: { a: sessionId, b: other } }],
    ['(clinic)/sessions/new', { ...clinicians, search: { follows: sessionId } }],
  ];
  const entries = async (): Promise<number> => database.owner.auditEntry.count({ where: { clinicianId: owner.id } });

  test('as its owner sees it, whichever page it is', async () => {
    cookies.token = await openSignIn(database.db, systemClock, owner.id);
    const silent = [];
    let showing = 0;
    const patient = { setting: 'primary_care', ageYears: 43, sex: 'female' } as const;
    const started = { creationKey: randomUUID(), localReference: null, patient };
    const { id: other } = await startSession(depsWith(database.db, testMasters), owner, started);
    for (const [folder, row] of visits(other)) {
      const before = await entries();
      const { made } = await visit(folder, row);
      if (!made.includes(sessionId) && !made.includes('quokka-7421')) continue;
      showing += 1;
      if ((await entries()) === before) silent.push([folder, row.search]);
    }
    expect(silent).toEqual([]);
    expect(showing).toBeGreaterThan(5);
  });
});
