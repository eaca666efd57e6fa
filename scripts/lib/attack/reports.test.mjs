import { expect, test } from 'vitest';
import { findingIn, hasTried } from './sqlmap.mjs';
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

test.each([
  [
    'sqlmap identified the following injection point(s) with a total of 50 HTTP(s) requests:\nParameter: q (GET)',
    'Parameter: q (GET)',
  ],
  ["GET parameter 'q' appears to be 'PostgreSQL > 8.1 stacked queries' injectable", "GET parameter 'q' appears to be"],
  ["[WARNING] URI parameter '#1*' does not seem to be injectable", null],
])('sqlmap’s “%s”', (said, finding) => {
  if (finding) expect(findingIn(said)).toContain(finding);
  else expect(findingIn(said)).toBeNull();
});

test('a scan that never got to the app is not one that found nothing', () => {
  expect(hasTried('[CRITICAL] unable to connect to the target URL')).toBe(false);
  expect(hasTried('[INFO] testing for SQL injection on URI parameter')).toBe(true);
});
