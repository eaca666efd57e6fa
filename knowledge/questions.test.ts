import { expect, test } from 'vitest';
import { type Case, factsOf, holds, questionsFor } from '@/engine';
import { entries } from './entries';
import { readOwnCase } from './evaluation/own-cases';
import { currentRelease } from './release';

const { knowledge } = currentRelease();
const ASKED = 10;

test('what includes something still open is not asked before it, nor what includes something denied', () => {
  for (const entry of entries.cases.slice(0, 30)) {
    const { patient } = readOwnCase(entry, knowledge);
    let known: Case = { ...patient, answers: {}, results: {} };
    for (let asked = 0; asked < ASKED; asked += 1) {
      const question = questionsFor(knowledge, known)[0];
      if (!question) break;
      const { finding } = question;
      for (const general of knowledge.findings[finding]?.implies ?? []) {
        const said = known.answers[general];
        expect([entry.id, finding, general, said ?? null]).not.toEqual([entry.id, finding, general, denied]);
        const canBeAsked = knowledge.findings[general]?.asked === true;
        // A complaint does not wait for what is none.
        if (knowledge.findings[finding]?.complaint && !knowledge.findings[general]?.complaint) continue;
        expect([entry.id, finding, general, canBeAsked && said === undefined]).toEqual([
          entry.id,
          finding,
          general,
          false,
        ]);
      }
      known = { ...known, answers: { ...known.answers, [finding]: patient.answers[finding] ?? denied } };
    }
  }
});

const denied = { kind: 'state', state: 'absent' } as const;

test('once bleeding is denied nobody is asked about a severe colitis, neither the count nor what goes with it', () => {
  const asking = (bleeding: 'present' | 'absent') =>
    questionsFor(knowledge, {
      setting: 'primary_care',
      ageYears: 34,
      sex: 'female',
      answers: {
        diarrhoea: { kind: 'state', state: 'present' },
        'rectal-bleeding': { kind: 'state', state: bleeding },
      },
      results: {},
    }).filter(({ finding, alarms }) => finding === 'bloody-stools-per-day' || alarms.includes('acute-severe-colitis'));
  expect(asking('absent')).toEqual([]);
  expect(asking('present').length).toBeGreaterThan(0);
});

test('after years without fever nobody is asked for the temperature among the first six', () => {
  const present = { kind: 'state', state: 'present' } as const;
  for (const complaint of ['abdominal-pain', 'diarrhoea', 'bloating', 'fatigue', 'weight-loss', 'rectal-bleeding']) {
    const asked = questionsFor(knowledge, {
      setting: 'primary_care',
      ageYears: 40,
      sex: 'female',
      answers: {
        [complaint]: present,
        fever: denied,
        'symptom-duration': { kind: 'quantity', value: 1095, unit: 'd' },
      },
      results: {},
    }).slice(0, 6);
    expect([complaint, asked.some(({ finding }) => finding === 'temp-c')]).toEqual([complaint, false]);
  }
});

const present = { kind: 'state', state: 'present' } as const;
const duration = (days: number) => ({ 'symptom-duration': { kind: 'quantity', value: days, unit: 'd' } }) as const;

test.each<[name: string, finding: string, open: Case['answers'], answered: Case['answers'], over?: Partial<Case>]>([
  ['the temperature once fever is denied', 'temp-c', {}, { fever: denied }],
  ['whether it began within hours, once it has lasted years', 'acute-onset', {}, duration(1095)],
  [
    'whether a food is borne at times that never is',
    'tolerates-food-on-other-occasions',
    {},
    { 'reproducible-food-reaction': present },
  ],
  ['how many stools pass when nothing does', 'stools-per-day', {}, { 'absolute-constipation': present }],
  ['whether nothing passes in diarrhoea', 'absolute-constipation', {}, { vomiting: denied }],
  [
    'for a new low pain where there is none below the navel',
    'acute-lower-abdo-pain',
    {},
    { 'abdominal-pain-lower': denied },
  ],
  ['whether she is pregnant after the last period', 'pregnant', {}, { postmenopausal: present }],
  ['whether she may be pregnant after the last period', 'possibly-pregnant', {}, { postmenopausal: present }],
  ['whether she may be pregnant when she is', 'possibly-pregnant', {}, { pregnant: present }],
])('nobody is asked %s', (_name, finding, open, answered) => {
  const asking = (given: Case['answers'], setting: Case['setting']): boolean => {
    const answers = { diarrhoea: present, vomiting: present, 'abdominal-tenderness': present, ...given };
    let known: Case = { setting, ageYears: 40, sex: 'female', answers, results: {} };
    // All there is to ask, a list at a time: nobody knows.
    for (let asked = questionsFor(knowledge, known); asked.length > 0; asked = questionsFor(knowledge, known)) {
      if (asked.some((one) => one.finding === finding)) return true;
      const unknown = asked.map((one) => [one.finding, { kind: 'state', state: 'unknown' }] as const);
      known = { ...known, answers: { ...known.answers, ...Object.fromEntries(unknown) } };
    }
    return false;
  };
  expect(asking(open, 'primary_care')).toBe(true);
  expect(asking(answered, 'primary_care')).toBe(false);
});

test('whether nothing passes is asked in diarrhoea all the same where the gut may be blocked', () => {
  const asking = (given: Case['answers'], setting: Case['setting'] = 'primary_care'): boolean => {
    const answers = { diarrhoea: present, ...given };
    const facts = factsOf(knowledge, { setting, ageYears: 40, sex: 'female', answers, results: {} });
    const needless = knowledge.findings['absolute-constipation']?.needlessWhen;
    return !needless || holds(needless, facts.lookup) !== true;
  };
  expect(asking({})).toBe(false);
  for (const sign of ['vomiting', 'constipation', 'acute-distension', 'acute-severe-abdo-pain'])
    expect([sign, asking({ [sign]: present })]).toEqual([sign, true]);
  expect(asking({}, 'emergency')).toBe(true);
});

const firstOf = (answers: Case['answers'], over: Partial<Case> = {}) =>
  questionsFor(knowledge, { setting: 'primary_care', ageYears: 47, sex: 'male', answers, results: {}, ...over }).map(
    ({ finding }) => finding,
  );

test('nobody is asked for pain twice in other words', () => {
  for (const sex of ['female', 'male'] as const) {
    const first = firstOf({ diarrhoea: present }, { sex });
    expect(first).toContain('abdominal-pain');
    expect(first).not.toContain('pelvic-abdominal-pain');
  }
});

test('in years of diarrhoea the first ten questions are about the bowel, not about dangers that nothing speaks for', () => {
  const first = firstOf({ diarrhoea: present, ...duration(1095) }).slice(0, 10);
  for (const finding of ['rigors', 'temp-c', 'jaundice', 'polyuria-polydipsia', 'hand-spasms', 'cardiac-features'])
    expect(first).not.toContain(finding);
  for (const finding of ['rectal-bleeding', 'weight-loss', 'abdominal-pain']) expect(first).toContain(finding);
});

const denying = (complaint: string, asked: number, over: Partial<Case> = {}): readonly string[] => {
  let answers: Case['answers'] = { [complaint]: present, ...duration(200) };
  const seen: string[] = [];
  for (let place = 0; place < asked; place += 1) {
    const [finding] = firstOf(answers, over);
    if (finding === undefined) break;
    seen.push(finding);
    const kind = knowledge.findings[finding]?.kind;
    answers = { ...answers, [finding]: kind === 'presence' ? denied : { kind: 'state', state: 'unknown' } };
  }
  return seen;
};

test.each(['diarrhoea', 'abdominal-pain', 'bloating', 'rectal-bleeding', 'weight-loss', 'constipation'])(
  'the basics of a history are asked within 18 questions: %s',
  (complaint) => {
    const seen = denying(complaint, 18);
    for (const basic of ['nsaid-use', 'ppi-use', 'antibiotics-recent', 'recent-travel', 'gut-disease-in-family'])
      expect(seen).toContain(basic);
    // Who has none in the family is not asked for each.
    expect(seen.filter((finding) => finding.startsWith('first-degree-relative'))).toEqual([]);
  },
);

test.each([
  ['diarrhoea', 'female', 45],
  ['heartburn', 'male', 50],
  ['fatigue', 'female', 38],
  ['rectal-bleeding', 'male', 60],
  ['bloating', 'female', 30],
  ['weight-loss', 'male', 65],
] as const)(
  'among the first eighteen is no danger that nothing speaks for and few have: %s',
  (complaint, sex, ageYears) => {
    const seen = denying(complaint, 18, { sex, ageYears });
    // New confusion is an emergency by itself and stands on the list that is gone through before.
    for (const danger of ['breathlessness', 'postural-dizziness', 'jaundice', 'known-cd'])
      expect(seen).not.toContain(danger);
  },
);

test('who has gut disease in the family is asked which; in an illness of days the family can wait', () => {
  const kinds = ['first-degree-relative-crc', 'first-degree-relative-ibd', 'first-degree-relative-celiac'];
  const lasting = firstOf({ diarrhoea: present, ...duration(200), 'gut-disease-in-family': present });
  for (const kind of kinds) expect(lasting).toContain(kind);
  expect(firstOf({ diarrhoea: present, ...duration(3) }).slice(0, 18)).not.toContain('gut-disease-in-family');
});

test('who has hard and loose stools by turns is asked for neither', () => {
  const seen = denying('alternating-bowel-habit', 18);
  for (const included of ['diarrhoea', 'constipation']) expect(seen).not.toContain(included);
});

test('a danger that something speaks for is settled before what nothing speaks for', () => {
  const first = firstOf({ vomiting: present, 'vomiting-persistent': present, ...duration(2) });
  expect(first.slice(0, 6)).toContain('known-adrenal-insufficiency');
  expect(firstOf({ vomiting: denied, ...duration(2) }).slice(0, 6)).not.toContain('known-adrenal-insufficiency');
});

test('whose defences are weak is asked for the temperature all the same, and who comes as an emergency', () => {
  const needless = knowledge.findings['temp-c']?.needlessWhen;
  if (!needless) throw new Error('the temperature is never needless');
  const holdsFor = (answers: Case['answers'], setting: Case['setting']) =>
    holds(needless, factsOf(knowledge, { setting, ageYears: 40, sex: 'female', answers, results: {} }).lookup);
  expect(holdsFor({ fever: denied }, 'primary_care')).toBe(true);
  expect(holdsFor({ fever: denied, immunosuppressed: present }, 'primary_care')).toBe(false);
  expect(holdsFor({ fever: denied }, 'emergency')).toBe(false);
});

test('a bad headache can be told by whoever vomits, as the rules on it are for everybody', () =>
  expect(knowledge.findings['headache-or-visual-disturbance']?.askedOf).toEqual(
    knowledge.findings['vomiting']?.askedOf,
  ));
