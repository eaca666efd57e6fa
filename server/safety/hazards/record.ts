import type { Hazard } from '../schema';

/** What can happen to what was entered, and to whose it is. */
export const recordHazards: readonly Hazard[] = [
  {
    id: 'wrong-patients-session',
    hazard: 'An answer is entered into the session of another patient.',
    cause: 'Two sessions are open in two tabs, and neither carries a name.',
    effect: 'Both patients are judged by what is not theirs.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'Setting, age and sex of the session stand above every walk, and can be changed there.',
        proof: { file: 'e2e/pages.spec.ts', test: 'A11Y-01: the walk has none in any of its states' },
      },
      {
        what: 'An answer is changed, taken back and brought back without a trace on the assessment.',
        proof: {
          file: 'e2e/walk.spec.ts',
          test: 'an answer is changed, taken back and brought back; a reload loses nothing',
        },
      },
      {
        what: 'A file with two patients in it is refused.',
        proof: {
          file: 'server/interchange/reading/foreign.test.ts',
          test: 'two patients are refused, with or without their resources',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'low' },
    left: 'Without names, two patients of one age and sex look alike; a local reference helps, and is a choice.',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'lost-entry',
    hazard: 'Something typed is not saved, and nobody notices.',
    cause: 'The network, the server or the database went away.',
    effect: 'A danger sign that was entered is missing from the record and from the assessment.',
    before: { severity: 'major', likelihood: 'high' },
    controls: [
      {
        what: 'An entry is called saved only after the server has said so.',
        proof: {
          file: 'components/session/save-queue.test.ts',
          test: 'an entry counts at once, and is “saved” only after the server has said so',
        },
      },
      {
        what: 'When the database goes away mid-walk it says so, keeps the answers, and saves by itself.',
        proof: {
          file: 'e2e/database-away.outage.spec.ts',
          test: 'REL-09: the database goes away mid-walk: it says “not saved”, keeps the answers, and saves by itself',
        },
      },
      {
        what: 'What was committed is there after the server was killed.',
        proof: {
          file: 'scripts/lib/cluster.int.test.mjs',
          test: 'REL-02: what was committed is there after kill -9 of the server',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'very_low' },
    left: 'A machine that is lost before it was online again takes its unsaved entries with it.',
    owner: 'app_maintainer',
  },
  {
    id: 'entry-saved-twice',
    hazard: 'One entry takes effect twice.',
    cause: 'A reply was lost and the page sent again.',
    effect: 'The record says that something was done twice, or a later change is undone.',
    before: { severity: 'significant', likelihood: 'high' },
    controls: [
      {
        what: 'One key has one effect, however often and from however many sides it is sent.',
        proof: { file: 'server/sessions/session-store.int.test.ts', test: 'REL-03: one effect for one key' },
      },
      {
        what: 'A lost reply leads to one effect.',
        proof: {
          file: 'components/session/save-queue.test.ts',
          test: 'REL-03: a lost reply leads to one effect, not two',
        },
      },
    ],
    after: { severity: 'significant', likelihood: 'very_low' },
    left: 'Somebody may enter the same thing twice by intention.',
    owner: 'app_maintainer',
  },
  {
    id: 'two-tabs-overwrite',
    hazard: 'One tab writes over what the other has entered.',
    cause: 'The same session is open twice, and one of them is behind.',
    effect: 'An answer disappears without anybody taking it back.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'Of two at once one is appended, and the other told.',
        proof: {
          file: 'server/sessions/session-store.int.test.ts',
          test: 'of two at once, one is appended and the other told',
        },
      },
      {
        what: 'When another tab was faster, nothing typed is lost and nothing written over.',
        proof: {
          file: 'components/session/save-queue.test.ts',
          test: 'REL-04: when another tab was faster, nothing typed here is lost and nothing there is written over',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'Two people who share a session may still disagree.',
    owner: 'app_maintainer',
  },
  {
    id: 'draft-of-another-clinician',
    hazard: 'What one clinician could not save turns up with the next one on the same machine.',
    cause: 'Unsaved entries are kept in the browser, which several people use.',
    effect: 'A stranger reads it, or it is saved under the wrong name.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'What waits in the browser cannot be read by anybody.',
        proof: {
          file: 'e2e/database-away.outage.spec.ts',
          test: 'what was not saved survives a reload, unread by anybody (SEC-20), and is saved afterwards',
        },
      },
      {
        what: 'After signing out the old cookie opens nothing.',
        proof: {
          file: 'e2e/access.spec.ts',
          test: 'SEC-05, SEC-08: signing out ends the sign-in at the server; the old cookie opens nothing',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'Who does not sign out leaves the session to whoever sits down next, until it ends by itself.',
    owner: 'privacy_officer',
  },
  {
    id: 'record-changed-afterwards',
    hazard: 'A past session no longer says what was shown that day.',
    cause: 'A later release, a mistake, or somebody with access to the database.',
    effect: 'Nobody can tell any more what a decision was based on.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'The app’s own role can change or remove no event.',
        proof: { file: 'server/record/app-role.int.test.ts', test: 'REG-22: the app’s role is refused' },
      },
      {
        what: 'Tampering is named by session and event.',
        proof: {
          file: 'server/record/chain-check.int.test.ts',
          test: 'REG-22: tampering is named by session and event',
        },
      },
      {
        what: 'A signed version stays as it was, to the byte.',
        proof: {
          file: 'server/sessions/amend.int.test.ts',
          test: 'the signed one stays as it was, to the byte, whatever is entered later',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'The owner of the database could work out every later link again.',
    owner: 'operator',
  },
  {
    id: 'all-data-lost',
    hazard: 'The machine with the database is lost.',
    cause: 'A disk fails, or a machine is stolen.',
    effect: 'Open questions of patients, and what was decided, are gone.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'A backup taken while the app runs is restored to the letter, and its chains verify.',
        proof: {
          file: 'scripts/lib/backup/backup.int.test.mjs',
          test: 'REL-16: what is restored is what was there, to the letter; its chains verify, and its sessions open',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'Backups are made only where somebody has arranged for them.',
    owner: 'operator',
  },
  {
    id: 'import-misread',
    hazard: 'A file from another system is read as something it does not say.',
    cause: 'Codes and units of others are close to ours, and not the same.',
    effect: 'Findings appear in a session that nobody made.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'Every part of a file that was not used is listed, down to one field.',
        proof: {
          file: 'server/interchange/reading/foreign.test.ts',
          test: 'every part that was not looked at is listed, down to one field',
        },
      },
      {
        what: 'Two values of one thing are taken for neither.',
        proof: {
          file: 'server/interchange/reading/foreign.test.ts',
          test: 'two values of one thing are taken for neither',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'A file that is wrong and consistent is believed.',
    owner: 'app_maintainer',
  },
];
