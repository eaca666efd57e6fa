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

const firstOf = (pattern, said) => pattern.exec(said)?.[0].trim() ?? null;

/**
 * What sqlmap confirms at its end, and by which parameter; `null` for nothing. What merely appeared injectable on the way there is
 * put to another test by sqlmap itself, and is none when that fails.
 */
export const findingIn = (said) =>
  /identified the following injection point|^.*parameter '.*' is vulnerable\./im.test(said)
    ? (firstOf(/^Parameter: .*/m, said) ?? firstOf(/\w+ parameter '.*' is vulnerable/, said) ?? 'an injection point')
    : null;

/** What appeared injectable and was not confirmed, in sqlmap's words; `null` for nothing. */
export const appearedIn = (said) =>
  findingIn(said) ? null : firstOf(/[\w() ]*parameter '.*' (?:appears to be|is) '.*' injectable/, said);

/** Whether sqlmap came to an end: it may have been stopped before it confirmed what appeared, or took it back. */
export const hasSettled = (said) =>
  findingIn(said) !== null || /does not seem to be injectable|do not appear to be injectable/.test(said);

/** Whether it tried at all: one that never reached the app has found nothing for another reason. */
export const hasTried = (said) =>
  /do not appear to be injectable|does not seem to be injectable|testing (?:for|')/.test(said);

/** How many targets are tried at once: each takes half a minute, most of it waiting. */
const AT_ONCE = 3;
/** Seconds that a target may take; more where something appeared that was not settled in them. */
const SECONDS = 60;
const SECONDS_TO_SETTLE = 300;

const tryOne = async ({ at, data }, { url, cookie, folder }, seconds = SECONDS) => {
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
  const { said } = await listenTo('sqlmap', args, seconds);
  return { at, said };
};

const isOpen = ({ said }) => appearedIn(said) !== null && !hasSettled(said);

/** Tries a target, and once more with time enough when it was stopped over something that appeared. */
const tryUntilSettled = async (target, where) => {
  const outcome = await tryOne(target, where);
  return isOpen(outcome) ? tryOne(target, where, SECONDS_TO_SETTLE) : outcome;
};

/** What is said of each target: what is confirmed or was never settled is a finding, what was taken back a remark. */
export const judged = (outcomes) => {
  const linesOf = (lineOf) =>
    outcomes.flatMap((outcome) => {
      const line = lineOf(outcome);
      return line ? [`${outcome.at}: ${line}`] : [];
    });
  return {
    findings: linesOf((outcome) =>
      isOpen(outcome) ? `${appearedIn(outcome.said)}, and time was up before it was settled` : findingIn(outcome.said),
    ),
    remarks: linesOf((outcome) => {
      const appeared = isOpen(outcome) ? null : appearedIn(outcome.said);
      return appeared && `${appeared}, not confirmed`;
    }),
  };
};

/** Tries each target for injection, as whoever the cookie signs in. */
export async function scanWithSqlmap({ as, ...where }) {
  const waiting = [...targets];
  const outcomes = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await tryUntilSettled(next, where));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    tool: 'sqlmap',
    version: /\{([^}]+)\}/.exec(outcomes[0]?.said ?? '')?.[1] ?? '',
    as,
    looked: `${outcomes.filter(({ said }) => hasTried(said)).length} of ${targets.length} parameters`,
    ...judged(outcomes),
  };
}
