import { describe, expect, test } from 'vitest';
import type { Assessment, Consultation, Probability, RankedCondition, RedFlag } from '@/engine';
import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { consultationNote, isConsultationNote, type NoteSubject } from './consultation-note';

const finding = (label: string, kind: CatalogueFinding['kind'] = { type: 'presence' }): CatalogueFinding => ({
  label,
  question: `${label}?`,
  definition: 'Invented.',
  alsoKnownAs: [],
  section: 'bowel',
  asked: true,
  complaint: false,
  kind,
});
const catalogue = {
  findings: {
    'grey-leaves': finding('Grey leaves'),
    'soft-bark': finding('Soft bark'),
    'sap-loss': finding('Sap loss'),
    'known-dieback': finding('Known dieback'),
    'sap-iron': finding('Sap iron', { type: 'quantity', unit: 'g/L', min: 0, max: 900, otherUnits: [], shortcuts: [] }),
    'ill-for': finding('Ill for', { type: 'quantity', unit: 'd', min: 0, max: 900, otherUnits: [], shortcuts: [] }),
  },
  conditions: {
    'ash-dieback': { name: 'Ash dieback', alsoKnownAs: [], cannotMiss: false },
    'oak-wilt': { name: 'Oak wilt', alsoKnownAs: [], cannotMiss: true },
  },
  investigations: {
    'sap-test': { name: 'Sap test', result: { type: 'quantity', unit: 'mg/L', min: 0, max: 9, decimals: 0 } },
    'leaf-scan': { name: 'Leaf scan', result: { type: 'outcome', outcomes: [] } },
    'sap-antibody': { name: 'Sap antibody', result: { type: 'quantity', unit: '{ULN}', min: 0, max: 99, decimals: 1 } },
    'root-dig': { name: 'Root dig', result: { type: 'outcome', outcomes: [] } },
  },
  knownIllnesses: [{ id: 'known-dieback', condition: 'ash-dieback' }],
  rules: {
    'tree-falls': { title: 'Tree falls', asks: { action: 'Stand back.' } },
    'bark-burns': { title: 'Bark burns', asks: { action: 'Call.' } },
    'roots-rot': { title: 'Roots rot', asks: null },
  },
} as unknown as Catalogue;

const ranked = (condition: string, low: number, high: number, explains: number): RankedCondition =>
  ({
    condition,
    cannotMiss: condition === 'oak-wilt',
    posterior: { point: (low + high) / 2, low, high } as { point: Probability; low: Probability; high: Probability },
    explains,
  }) as RankedCondition;
const flag = (rule: string, state: RedFlag['state'], more: Partial<RedFlag> = {}): RedFlag => ({
  rule,
  state,
  urgency: 'urgent',
  strength: 'act_today',
  because: ['grey-leaves'],
  missing: [],
  ...more,
});

const state: SessionState = {
  version: 1,
  reported: {},
  ownDifferential: null,
  followsUp: null,
  patient: { setting: 'primary_care', ageYears: 42, sex: 'female' },
  answers: {
    'soft-bark': { kind: 'state', state: 'absent' },
    'grey-leaves': { kind: 'state', state: 'present' },
    'sap-loss': { kind: 'state', state: 'unknown' },
    'ill-for': { kind: 'quantity', value: 90, unit: 'd' },
  },
  results: { 'sap-test': { kind: 'quantity', value: 3, unit: 'mg/L' } },
  complaints: ['grey-leaves'],
  setAside: { 'bark-burns': { reason: 'Seen in March', at: '2026-10-02T08:15:00.000Z' } },
  decisions: {
    'leaf-scan': { choice: 'chosen', reason: null },
    'root-dig': { choice: 'declined', reason: 'Done elsewhere' },
  },
  note: 'Worse since spring',
};
const consultation = {
  assessment: {
    engineVersion: '9.9.9',
    knowledgeVersion: 'ashwood-1',
    scope: 'inside',
    redFlags: [
      flag('tree-falls', 'fires'),
      flag('bark-burns', 'fires', { urgency: 'emergency' }),
      flag('roots-rot', 'possible', { missing: ['sap-loss'] }),
    ],
    ranking: [ranked('oak-wilt', 0.02, 0.09, 1), ranked('ash-dieback', 0.62, 0.91, 2)],
    criteria: [],
    statements: [],
    notices: [{ code: 'duration_unknown' }],
  } as unknown as Assessment,
  advice: { suggestions: [{ investigation: 'sap-test', tier: 'decides' }], questions: [] },
} as unknown as Consultation;
const subject: NoteSubject = {
  session: { state, localReference: 'A 7', createdAt: '2026-10-02T08:15:00.000Z', closedAt: null, appVersion: '0.9.0' },
  consultation,
  signedBy: null,
  outcome: null,
  catalogue,
  intendedUse: 'For trees only.',
};

test('REG-13: a session in words that can be pasted anywhere, with the versions that made it', () => {
  expect(consultationNote(subject)).toBe(`CONSULTATION NOTE
Female, 42 years · General practice
Local reference: A 7
2 October 2026, 08:15 UTC, not finished

COMPLAINT
Grey leaves

FINDINGS
Present: Grey leaves
Absent: Soft bark
Asked, not known: Sap loss
- Ill for: 90 days

RESULTS
- Sap test: 3 mg/L

RED FLAGS
- Tree falls (urgent): because of grey leaves. Stand back.
- Set aside: Bark burns (emergency). Reason: Seen in March

CONDITIONS CONSIDERED
What explains the findings best comes first; each is judged against its own odds, with its 90 % range.
1. Ash dieback: about even to very likely, 62–91 %
2. Oak wilt: unlikely, 2–9 %

PLAN
- Chosen: Leaf scan
- Declined: Root dig. Reason: Done elsewhere

NOT DECIDED
- Suggested, neither chosen nor declined: Sap test
- Red flag not settled: Roots rot. Would be by: sap loss

ABOUT THIS RESULT
- How long it has lasted is not known: it is taken as chronic, over four weeks.

NOTES
Worse since spring

MADE WITH
Zonula, app 0.9.0, engine 9.9.9, knowledge ashwood-1.
The content has not been reviewed by anyone licensed.
For trees only.`);
});

test('what nobody knew when asked and a red flag names as its reason is not said to be unknown', () => {
  const { assessment } = consultation;
  const redFlags = [flag('tree-falls', 'fires', { because: ['grey-leaves', 'sap-loss'] })];
  const note = consultationNote({
    ...subject,
    consultation: { ...consultation, assessment: { ...assessment, redFlags } },
  });
  expect(note).toContain('Not known when asked, shown by other answers or results: Sap loss\n');
  expect(note).not.toContain('Asked, not known');
});

test('a red flag that is only possible shows nothing: what nobody knew stays not known', () => {
  const { assessment } = consultation;
  const redFlags = [flag('tree-falls', 'possible', { because: ['sap-loss'] })];
  const note = consultationNote({
    ...subject,
    consultation: { ...consultation, assessment: { ...assessment, redFlags } },
  });
  expect(note).toContain('Asked, not known: Sap loss\n');
});

test('REG-24: a sign-off stands in it, with the time, the name and what it means', () => {
  const session = { ...subject.session, closedAt: '2026-10-02T08:40:00.000Z' };
  expect(consultationNote({ ...subject, session, signedBy: 'Ada Doe' })).toContain(
    '2 October 2026, 08:15 UTC, finished 2 October 2026, 08:40 UTC\nSigned off as found and decided by Ada Doe\n',
  );
});

test('INT-09: figures stand as the laboratory printed them, with what they come to and the day of the sample', () => {
  const printed = { qualifier: null, upperLimit: null } as const;
  const note = consultationNote({
    ...subject,
    session: {
      ...subject.session,
      state: {
        ...state,
        answers: { 'sap-iron': { kind: 'quantity', value: 98, unit: 'g/L' } },
        results: {
          'sap-antibody': { kind: 'quantity', value: 85 / 7, unit: '{ULN}' },
          'sap-test': { kind: 'quantity', value: 5 - 5e-9, unit: 'mg/L' },
          'leaf-scan': { kind: 'outcome', outcome: 'clear' },
        },
        reported: {
          'sap-iron': { ...printed, value: 9.8, unit: 'g/dL', takenOn: '2026-11-18' },
          'sap-antibody': { value: 85, unit: "[arb'U]/mL", qualifier: null, upperLimit: 7, takenOn: '2026-11-20' },
          'sap-test': { ...printed, value: 5, unit: 'mg/L', qualifier: 'below', takenOn: null },
          'leaf-scan': { ...printed, value: null, unit: null, takenOn: '2026-11-19' },
        },
      },
    },
  });
  for (const line of [
    '- Sap iron: 9.8 g/dL = 98 g/L, 2026-11-18',
    '- Sap antibody: 85 U/mL, limit 7 = 12.1 × upper limit, 2026-11-20',
    '- Sap test: < 5 mg/L',
    '- Leaf scan: clear, 2026-11-19',
  ]) {
    expect(`${note}\n`).toContain(`${line}\n`);
  }
});

test('what was learned later stands apart, with how and when', () => {
  const outcome = {
    diagnosis: { kind: 'condition', condition: 'oak-wilt' },
    establishedBy: 'endoscopy_or_imaging',
    establishedOn: '2026-10-09',
  } as const;
  const known = { at: '2026-10-12T09:00:00.000Z', outcome, imported: false };
  expect(consultationNote({ ...subject, outcome: known })).toContain(`

FINAL DIAGNOSIS, LEARNED LATER
Oak wilt
endoscopy or imaging, 9 October 2026 · recorded 12 October 2026, 09:00 UTC

MADE WITH`);
});

describe('what is not there', () => {
  test('nothing ranked, nothing raised, nothing decided: it says so', () => {
    const bare = consultationNote({
      ...subject,
      session: { ...subject.session, state: { ...state, complaints: [], setAside: {}, decisions: {} } },
      consultation: {
        assessment: { ...consultation.assessment, scope: 'outside_ages', redFlags: [], ranking: [] },
        advice: { suggestions: [], questions: [] },
      },
    });
    for (const words of ['None recorded', 'None raised', 'outside the ages', 'Nothing chosen or declined']) {
      expect(bare).toContain(words);
    }
    expect(bare).not.toContain('NOT DECIDED');
  });

  test('a note that was kept is not written into the next', () => {
    const first = consultationNote(subject);
    expect(isConsultationNote(first)).toBe(true);
    const second = consultationNote({
      ...subject,
      session: { ...subject.session, state: { ...state, note: first } },
    });
    expect(second).toBe(first.replace('NOTES\nWorse since spring\n\n', ''));
  });

  test('REG-15: no condition has a percentage without its range', () => {
    expect(consultationNote(subject)).not.toMatch(/: \d+ %/);
  });
});

test('somebody who is known to have it is not told how likely the diagnosis is', () => {
  const answers: SessionState['answers'] = { 'known-dieback': { kind: 'state', state: 'present' } };
  const note = consultationNote({ ...subject, session: { ...subject.session, state: { ...state, answers } } });
  expect(note).toContain('Ash dieback is known: its figure says how likely it is active again');
  expect(consultationNote(subject)).not.toContain('is known:');
});
