import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { listenTo } from './tools.mjs';

/** All that Wapiti can do without asking a machine elsewhere for help, and without guessing for hours. */
const modules =
  'sql,blindsql,xss,permanentxss,exec,file,redirect,crlf,csp,http_headers,cookieflags,csrf,methods,shellshock,htaccess';

/** What Wapiti reports and why it is none: category, words of method, path and report, reason. */
const known = [
  [
    'Cross Site Request Forgery',
    /^POST \/sessions\/new Lack of anti CSRF token/,
    'a page that is posted to is drawn again and does nothing, as e2e/attacks.spec.ts shows; what does something is refused from elsewhere',
  ],
  ['HTTP Secure Headers', /X-XSS-Protection/, 'no browser heeds that header any more'],
  ['Secure Flag cookie', /./, 'the scan goes by http on this machine, where a Secure cookie could not be set'],
];

/** What is left of a report after what is known to be none; each as a line. */
export const findingsIn = ({ vulnerabilities, anomalies }) =>
  [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].flatMap(([category, found]) =>
    found
      .filter(
        ({ method, path: where, info }) =>
          !known.some(([of, words]) => of === category && words.test(`${method} ${where} ${info}`)),
      )
      .map(({ method, path: where, parameter, info }) =>
        `${category}: ${method} ${where} ${parameter ?? ''} ${info}`.trim(),
      ),
  );

/** Crawls the app as whoever the cookie signs in, and tries what it finds. */
export async function scanWithWapiti({ url, cookie, starts, folder, as }) {
  const report = path.join(folder, `wapiti-${cookie ? 'signed-in' : 'stranger'}.json`);
  const args = [
    ...['-u', `${url}/`, '--scope', 'domain', '-m', modules, '-l', '2', '-d', '4', '-t', '10', '-v', '1'],
    ...['--max-links-per-page', '60', '--max-scan-time', '45', '--max-attack-time', '18'],
    ...['-f', 'json', '-o', report, '--flush-session', '--no-bugreport', '--store-session', folder],
    ...starts.flatMap((start) => ['-s', `${url}${start}`]),
    ...(cookie ? ['-H', `Cookie: ${cookie}`] : []),
  ];
  const { said } = await listenTo('wapiti', args, 480);
  if (!existsSync(report)) throw new PlainError(`Wapiti left no report:\n${said.slice(-2_000)}`);
  const read = JSON.parse(readFileSync(report, 'utf8'));
  const pages = new Set([...said.matchAll(/^\[\+\] (?:GET|POST) (\S+)/gm)].map(([, address]) => address));
  return {
    tool: 'Wapiti',
    version: read.infos.version.replace('Wapiti ', ''),
    as,
    looked: `${pages.size} addresses`,
    findings: findingsIn(read),
  };
}
