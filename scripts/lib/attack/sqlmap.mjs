import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { listenTo } from './tools.mjs';

/** What has a parameter that reaches, or could be thought to reach, a query. A star marks where to try. */
const targets = [
  { at: '/sessions?after=*' },
  { at: '/library?q=celiac*' },
  { at: '/library/compare?ids=ttg-iga*' },
  { at: '/audit?subject=x*&clinicianId=x&before=1' },
  { at: '/about/problems?after=x*' },
  { at: '/api/audit.csv?subject=x*&from=2026-01-01' },
  { at: '/api/interchange/sessions/ses_x*/session.json' },
  { at: '/api/trpc/sessions.list?batch=1&input={"0":{"limit":10,"cursor":"x*"}}' },
  { at: '/api/trpc/record.verify?batch=1&input={"0":{"limit":10,"after":"x*"}}' },
  { at: '/api/trpc/sessions.open?batch=1&input={"0":{"sessionId":"ses_x*"}}' },
  {
    at: '/api/trpc/sessions.start?batch=1',
    data: '{"0":{"creationKey":"3f0e5c1e-8f0a-4a53-9a0e-0123456789ab","localReference":"x*","patient":{"setting":"primary_care","ageYears":40,"sex":"male"}}}',
  },
  { at: '/api/setup', data: '{"token":"x*","email":"a@example.org","password":"x"}' },
];

const addressOf = (url, at) => `${url}${at.replace(/\{.*\}/, (json) => encodeURIComponent(json))}`;

/** Whether sqlmap says that it got in, and by which parameter. */
export const findingIn = (said) =>
  /identified the following injection point|is vulnerable\.|appears to be '.*' injectable/i.test(said)
    ? (/Parameter: .*|\w+ parameter '.*' (?:is vulnerable|appears to be).*/.exec(said)?.[0] ?? 'an injection point')
    : null;

/** Whether it tried at all: one that never reached the app has found nothing for another reason. */
export const hasTried = (said) =>
  /do not appear to be injectable|does not seem to be injectable|testing (?:for|')/.test(said);

/** How many targets are tried at once: each takes half a minute, most of it waiting. */
const AT_ONCE = 3;

const tryOne = async ({ at, data }, { url, cookie, folder }) => {
  const args = [
    ...[
      '-u',
      addressOf(url, at),
      '--batch',
      '--disable-coloring',
      '--level',
      '1',
      '--risk',
      '1',
      '--dbms',
      'PostgreSQL',
    ],
    ...['--technique', 'BEUSQ', '--timeout', '10', '--retries', '0', '--threads', '2', '--flush-session'],
    ...['--ignore-code', '*', '--ignore-redirects', '--output-dir', mkdtempSync(path.join(folder, 'sqlmap-'))],
    ...(cookie ? ['--cookie', cookie] : []),
    ...(data ? ['--data', data, '--headers', `Origin: ${url}\nContent-Type: application/json`] : []),
  ];
  const { said } = await listenTo('sqlmap', args, 60);
  return { at, said };
};

/** Tries each target for injection, as whoever the cookie signs in. */
export async function scanWithSqlmap({ as, ...where }) {
  const waiting = [...targets];
  const outcomes = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await tryOne(next, where));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    tool: 'sqlmap',
    version: /\{([^}]+)\}/.exec(outcomes[0]?.said ?? '')?.[1] ?? '',
    as,
    looked: `${outcomes.filter(({ said }) => hasTried(said)).length} of ${targets.length} parameters`,
    findings: outcomes.flatMap(({ at, said }) => {
      const finding = findingIn(said);
      return finding ? [`${at}: ${finding}`] : [];
    }),
  };
}
