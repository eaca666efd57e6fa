import type { Hazard } from '../schema';

/** Who may see what, and whether it is there at all. */
export const accessHazards: readonly Hazard[] = [
  {
    id: 'seen-by-another-clinician',
    hazard: 'A session is read by somebody whom it does not concern.',
    cause: 'An address is guessed or passed on, or a procedure forgets to ask.',
    effect: 'The patient’s trust is broken, and they say less next time.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'Another clinician’s session is not found, by any way in.',
        proof: {
          file: 'server/sessions/session-store.int.test.ts',
          test: 'SEC-02: a session of another clinician is not found, by any way in',
        },
      },
      {
        what: 'Every procedure is in a table that tries it as a stranger and as another clinician.',
        proof: {
          file: 'server/api/access.int.test.ts',
          test: 'SEC-01: every procedure has a row here, and every row a procedure',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'A screen can be read over a shoulder.',
    owner: 'privacy_officer',
  },
  {
    id: 'leaked-log',
    hazard: 'Clinical details stand in a log that many can read.',
    cause: 'Errors repeat the values that caused them.',
    effect: 'What a patient said is found by people who run machines.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'A database error is written without its message, which repeats values.',
        proof: {
          file: 'server/log.test.ts',
          test: 'SEC-19: a database error is written without its message, which repeats values',
        },
      },
      {
        what: 'An error that nobody foresaw says nothing of itself.',
        proof: {
          file: 'server/api/access.int.test.ts',
          test: 'SEC-19: an error that nobody foresaw says nothing of itself',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'Logs of other programs on the same machine are not ours.',
    owner: 'operator',
  },
  {
    id: 'names-in-free-text',
    hazard: 'A name or a number of the patient is written into a free field.',
    cause: 'Habit: every other record begins with a name.',
    effect: 'A session that should name nobody does, and leaves the clinic with it.',
    before: { severity: 'significant', likelihood: 'very_high' },
    controls: [
      {
        what: 'Names, dates of birth and numbers in an imported file are neither used nor kept.',
        proof: {
          file: 'server/interchange/reading/foreign.test.ts',
          test: 'REG-26: names, dates of birth and numbers of a patient are neither used nor kept; of the date the age',
        },
      },
      {
        what: 'A report about a problem carries no words of a session unless that is ticked.',
        proof: {
          file: 'server/problems/problems.int.test.ts',
          test: 'REG-28: without the tick no words are taken, and none are stored',
        },
      },
    ],
    after: { severity: 'significant', likelihood: 'high' },
    left: 'Notes can hold anything that somebody types.',
    owner: 'privacy_officer',
  },
  {
    id: 'not-there-when-needed',
    hazard: 'The app is not there in the middle of a consultation.',
    cause: 'The database or the network fails.',
    effect: 'The clinician goes on without what was entered, and a red flag is not seen.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'A database that dies comes back, and the app with it.',
        proof: {
          file: 'scripts/npm-start.start.test.mjs',
          test: 'REL-09: kill -9 of the database: it comes back, and the app with it',
        },
      },
      {
        what: 'An unreachable server only makes entries wait; the assessment goes on in the browser.',
        proof: {
          file: 'components/session/save-queue.test.ts',
          test: 'REL-09: an unreachable server only makes it wait; everything arrives, in order',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'A session that is not open yet cannot be opened without the server.',
    owner: 'operator',
  },
  {
    id: 'problem-not-heard-of',
    hazard: 'Somebody notices wrong content, and nobody who could mend it hears of it.',
    cause: 'There is no way to say so where it is noticed.',
    effect: 'The same error harms the next patient.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'A problem can be reported from a result, with versions and session, and stands in an inbox.',
        proof: {
          file: 'e2e/about.spec.ts',
          test: 'REG-28: a problem is reported where it is noticed, and stands in the inbox with versions and place',
        },
      },
      {
        what: 'One report has one effect, and belongs to its clinic.',
        proof: {
          file: 'server/problems/problems.int.test.ts',
          test: 'REG-28: one key makes one report, with the versions of its session',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'medium' },
    left: 'The inbox stays within the clinic; reports do not travel to the authors by themselves.',
    owner: 'clinical_safety_officer',
  },
];
