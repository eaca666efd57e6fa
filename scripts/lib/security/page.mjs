import { ranAs } from './titles.mjs';

/** What became of a test when its file ran last; a group counts as passed when everything in it has. */
export const resultOf = ({ file, title }, results) => {
  const ran = (results[file]?.tests ?? []).filter(({ name }) => ranAs(title, name));
  return {
    on: ran.length === 0 ? null : results[file].on,
    passed: ran.filter(({ passed }) => passed).length,
    failed: ran.filter(({ passed }) => !passed).length,
  };
};

const keyOf = ({ file, title }) => `${file} ${title}`;

/** What is known of each test that quotes an identifier: from the last run, or else as it was written down before. */
export const rememberedRun = (tests, results, before) =>
  Object.fromEntries(
    tests.flatMap((test) => {
      const now = resultOf(test, results);
      const known = now.on ? now : before[keyOf(test)];
      return known ? [[keyOf(test), known]] : [];
    }),
  );

const verdictOf = ({ missing }, tests, run) => {
  if (tests.length === 0) return 'not met';
  const known = tests.map((test) => run[keyOf(test)]);
  if (known.some((result) => result?.failed > 0)) return 'fails';
  if (!known.every(Boolean)) return 'not all run yet';
  return missing ? 'in part' : 'met';
};

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
const countOf = (test, run) => {
  const known = run[keyOf(test)];
  if (!known) return 'not run yet';
  return known.failed > 0 ? `${known.failed} failed, ${known.on}` : `${known.passed} passed, ${known.on}`;
};

/** What is wrong with the list itself: an identifier that nobody knows, one without a test that says nothing of why. */
export const problemsOf = (requirements, tests) => [
  ...tests.flatMap(({ file, ids }) =>
    ids
      .filter((id) => !requirements.some((requirement) => requirement.id === id))
      .map((id) => `${file} quotes ${id}, which is not in scripts/lib/security/requirements.mjs`),
  ),
  ...requirements
    .filter(({ id, missing }) => !missing && !tests.some(({ ids }) => ids.includes(id)))
    .map(({ id }) => `${id} has no test: write one, or say in scripts/lib/security/requirements.mjs what is missing`),
];

const attackLines = (attack) =>
  attack
    ? [
        `Last run on ${attack.on} (\`npm run test:attack\`), against a local instance as \`npm start\` runs it, for ${attack.minutes} minutes.`,
        'A finding is confirmed when the tool reports it and it is not one of those listed, each with a reason, in',
        '`scripts/lib/attack/wapiti.mjs`.',
        '',
        '| tool | version | as whom | looked at | findings |',
        '| --- | --- | --- | --- | --- |',
        ...attack.runs.map(
          ({ tool, version, as, looked, findings }) =>
            `| ${tool} | ${version} | ${as} | ${looked} | ${findings.length} |`,
        ),
        '',
        ...attack.runs.flatMap(({ tool, as, findings, remarks = [] }) => [
          ...findings.map((said) => `- ${tool}, ${as}: ${cell(said)}`),
          ...remarks.map((said) => `- ${tool}, ${as}, a remark: ${cell(said)}`),
        ]),
      ]
    : ['Not run yet: `npm run test:attack`.'];

/** docs/security.md. The same tests and remembered run give the same bytes. */
export const securityPage = (requirements, tests, { tests: run = {}, attack = null }) => {
  const rows = requirements.map((requirement) => {
    const own = tests.filter(({ ids }) => ids.includes(requirement.id));
    return { ...requirement, own, verdict: verdictOf(requirement, own, run) };
  });
  const count = (verdict) => rows.filter((row) => row.verdict === verdict).length;
  return [
    '# Security and regulation: what is required, and which tests show it',
    '',
    'Written by `npm run security` from the titles of the tests and from what became of them when they last ran (`npm test`).',
    '`npm run check` fails when a test that quotes an identifier is not in this list or no longer there. What is claimed by it,',
    'and what is not, is in [decision 0020](decisions/0020-security.md).',
    '',
    `${rows.length} requirements: ${count('met')} met, ${count('in part')} in part, ${count('not met')} not met, ${count('fails')} with a failing test, ${count('not all run yet')} whose tests have not all run yet.`,
    '',
    '| | requirement | tests | result | what is missing |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ id, says, own, verdict, missing }) =>
        `| ${id} | ${cell(says)} | ${own.length} | ${verdict} | ${cell(missing ?? '')} |`,
    ),
    '',
    '## Scans with other people’s tools',
    '',
    ...attackLines(attack),
    '',
    '## The tests',
    '',
    ...rows
      .filter(({ own }) => own.length > 0)
      .flatMap(({ id, own }) => [
        `### ${id}`,
        '',
        ...own.map((test) => `- \`${test.file}\`: ${cell(test.title)} (${countOf(test, run)})`),
        '',
      ]),
  ].join('\n');
};
