import { expect, test } from 'vitest';
import { appearedIn, findingIn, hasSettled, hasTried, judged } from './sqlmap.mjs';
import { findingsIn } from './wapiti.mjs';

const reported = (category, info) => ({
  vulnerabilities: { [category]: [{ method: 'GET', path: '/x', parameter: 'q', info }] },
  anomalies: {},
});

test.each([
  ['SQL Injection', 'SQL Injection in PostgreSQL via q', 1],
  ['HTTP Secure Headers', 'X-XSS-Protection is not set', 0],
  ['HTTP Secure Headers', 'X-Frame-Options is not set', 1],
])('Wapiti’s %s, “%s”: %d', (category, info, count) => {
  expect(findingsIn(reported(category, info))).toHaveLength(count);
});

test.each([
  ['/sessions/new', 0],
  ['/api/sessions', 1],
])('Wapiti’s missing token at %s: %d', (where, count) => {
  const found = { method: 'POST', path: where, parameter: '', info: 'Lack of anti CSRF token' };
  const report = { vulnerabilities: { 'Cross Site Request Forgery': [found] }, anomalies: {} };
  expect(findingsIn(report)).toHaveLength(count);
});

test('a fault of the server that Wapiti provoked is a finding', () => {
  const anomalies = reported('Internal Server Error', 'The server responded with a 500').vulnerabilities;
  expect(findingsIn({ vulnerabilities: {}, anomalies })).toEqual([
    'Internal Server Error: GET /x q The server responded with a 500',
  ]);
});

// What sqlmap 1.7.2 said of three small servers: one that puts its parameter into a query, one without a database whose answers differ
// as if it had one, and one that ignores it. Lines that say nothing of the verdict are left out.
const tested = `[05:41:38] [WARNING] heuristic (basic) test shows that URI parameter '#1*' might not be injectable
[05:41:38] [INFO] testing for SQL injection on URI parameter '#1*'
[05:41:38] [INFO] testing 'AND boolean-based blind - WHERE or HAVING clause'
`;
const appeared = `${tested}[05:41:38] [INFO] URI parameter '#1*' appears to be 'AND boolean-based blind - WHERE or HAVING clause' injectable (with --string="it")
[05:41:39] [INFO] testing 'Generic UNION query (NULL) - 1 to 20 columns'
`;
const gotIn = `${appeared}[05:41:39] [INFO] target URL appears to have 2 columns in query
[05:41:39] [INFO] URI parameter '#1*' is 'Generic UNION query (NULL) - 1 to 20 columns' injectable
URI parameter '#1*' is vulnerable. Do you want to keep testing the others (if any)? [y/N] N
sqlmap identified the following injection point(s) with a total of 49 HTTP(s) requests:
---
Parameter: #1* (URI)
    Type: boolean-based blind
    Title: AND boolean-based blind - WHERE or HAVING clause
---
back-end DBMS: SQLite
`;
const refused = `[05:41:39] [WARNING] URI parameter '#1*' does not seem to be injectable
[05:41:39] [ERROR] all tested parameters do not appear to be injectable. Try to increase values for '--level'/'--risk' options
`;
const takenBack = `${appeared}[05:41:39] [INFO] checking if the injection point on URI parameter '#1*' is a false positive
[05:41:39] [WARNING] false positive or unexploitable injection point detected
${refused}`;
const seemed = "URI parameter '#1*' appears to be 'AND boolean-based blind - WHERE or HAVING clause' injectable";

test.each([
  ['got in', gotIn, 'Parameter: #1* (URI)', null, true],
  ['took back what appeared', takenBack, null, seemed, true],
  ['found nothing', `${tested}${refused}`, null, null, true],
  ['was stopped over something that appeared', appeared, null, seemed, false],
])('sqlmap %s', (_, said, finding, only, settled) => {
  expect(findingIn(said)).toBe(finding);
  expect(appearedIn(said)).toBe(only);
  expect(hasSettled(said)).toBe(settled);
});

test('what is confirmed or was not settled is a finding of sqlmap’s, what was taken back a remark', () => {
  const outcomes = [gotIn, takenBack, `${tested}${refused}`, appeared].map((said, place) => ({
    at: `/${place}`,
    said,
  }));
  expect(judged(outcomes)).toEqual({
    findings: ['/0: Parameter: #1* (URI)', `/3: ${seemed}, and time was up before it was settled`],
    remarks: [`/1: ${seemed}, not confirmed`],
  });
});

test('a scan that never got to the app is not one that found nothing', () => {
  expect(hasTried('[CRITICAL] unable to connect to the target URL')).toBe(false);
  expect(hasTried('[INFO] testing for SQL injection on URI parameter')).toBe(true);
});
