import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Advice,
  type Alarm,
  type Answer,
  assess,
  type Case,
  consult,
  type EngineCondition,
  factorAt,
  factsOf,
  holds,
  type InvestigationResult,
  type Logic,
  type LogicValue,
  levelAt,
  namesIn,
  passes,
  type Reading,
  settings,
} from '@/engine';
import { checks } from './checks';
import { entries } from './entries';
import { currentRelease } from './release';
import type { CaseEntry } from './schema';

/** The real entries: what holds for each of them alone is in `checks/`; here is what the whole must be able to do. */

const { knowledge } = currentRelease();

const answerOf = (finding: string, value: LogicValue): Answer => {
  if (typeof value === 'boolean') return { kind: 'state', state: value ? 'present' : 'absent' };
  if (typeof value === 'string') return { kind: 'choice', choice: value };
  if (value === null) return { kind: 'state', state: 'unknown' };
  return { kind: 'quantity', value, unit: knowledge.findings[finding]?.unit ?? '' };
};
const resultOf = (investigation: string, value: string | number): InvestigationResult =>
  typeof value === 'string'
    ? { kind: 'outcome', outcome: value }
    : { kind: 'quantity', value, unit: knowledge.investigations[investigation]?.unit ?? '' };

/** A patient of whom this is known, by the names the rules use. */
const patientOf = (known: Readonly<Record<string, LogicValue>>, base: Partial<Case> = {}): Case => {
  const { 'age-years': age, sex, setting, ...rest } = known;
  const answers: Record<string, Answer> = {};
  const results: Record<string, InvestigationResult> = {};
  for (const [id, value] of Object.entries(rest)) {
    if (id in knowledge.findings) answers[id] = answerOf(id, value);
    else if (typeof value === 'string' || typeof value === 'number') results[id] = resultOf(id, value);
  }
  return {
    setting: (setting as Case['setting'] | undefined) ?? base.setting ?? 'primary_care',
    ageYears: (age as number | undefined) ?? base.ageYears ?? 40,
    sex: (sex as Case['sex'] | undefined) ?? base.sex ?? 'unknown',
    answers,
    results,
  };
};

const caseOf = (published: CaseEntry): Case => ({
  ...patientOf(
    Object.fromEntries([
      ...published.answers.map(({ finding, state, quantity, choice }): [string, LogicValue] => [
        finding,
        quantity ?? choice ?? (state === 'unknown' ? null : state !== 'absent'),
      ]),
      ...published.results.map(({ investigation, value, outcome }): [string, LogicValue] => [
        investigation,
        value ?? outcome ?? null,
      ]),
    ]),
  ),
  setting: published.setting,
  ageYears: published.ageYears,
  sex: published.sex,
});

const everyCase = entries.cases.map((entry) => [entry.id, caseOf(entry)] as const);
const { ages } = knowledge.method;
const published = everyCase.filter(([, { ageYears }]) => ageYears === null || ageYears >= ages.from);

describe('the entries', () => {
  test('pass every check', { timeout: 30_000 }, () => expect(checks.flatMap((check) => check(entries))).toEqual([]));

  test('REG-04: no condition is called a leaky gut', () => {
    const names = entries.conditions.flatMap(({ id, name, alsoKnownAs }) => [id, name, ...alsoKnownAs]);
    expect(names.filter((name) => /leaky|permeab/i.test(name))).toEqual([]);
  });

  test('no publication stands under two ids', () => {
    const marks = entries.sources.flatMap(({ doi, pmid }) => [doi?.toLowerCase(), pmid]).filter((mark) => mark != null);
    expect(marks.filter((mark, index) => marks.indexOf(mark) !== index)).toEqual([]);
  });

  test('a comparison that was only assumed gives way to the common background where there is one', () => {
    const common = new Set(entries.backgrounds.map(({ finding }) => finding));
    const assumed = entries.findingEvidence.filter(
      ({ finding, comparator, measure }) =>
        common.has(finding) && comparator === 'assumed' && ['frequencies', 'two_by_two'].includes(measure.kind),
    );
    expect(assumed.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    'absolute-constipation',
    'acute-distension',
    'acute-severe-abdo-pain',
    'anxiety-or-depression',
    'change-in-bowel-habit',
    'dehydration',
    'electrolyte-disturbance',
    'haemodynamic-signs',
    'peritonism',
    'profuse-watery-stool',
  ])('every condition says how often it is found: %s', (sign) => {
    const silent = Object.values(knowledge.conditions).filter(({ factors }) => !factors.some(({ on }) => on === sign));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('infections that come again call for an explanation; furred arteries, which many have, do not', () => {
    expect(knowledge.findings['recurrent-sinopulmonary-infection']?.charge).toBeGreaterThan(0.5);
    expect(knowledge.findings['vascular-risk']?.charge).toBe(0);
  });

  test('so does a reaction of the whole body, although it is asked about with food; a food that is suspected does not', () => {
    expect(knowledge.findings['unexplained-anaphylaxis']?.charge).toBeGreaterThan(0.5);
    expect(knowledge.findings['symptom-trigger-food']?.charge).toBe(0);
  });

  test('no finding is rarer than one that includes it', () => {
    const common = new Map(
      entries.backgrounds.map(({ finding, frequency }) => [
        finding,
        typeof frequency === 'number' ? frequency : frequency.count / frequency.of,
      ]),
    );
    const rarer = entries.findings.flatMap(({ id, implies }) =>
      (implies ?? []).filter((wider) => common.has(id) && (common.get(wider) ?? 0) < (common.get(id) ?? 0)),
    );
    expect(rarer).toEqual([]);
  });

  test('each finding has one background at most, since only one could be used', () => {
    const findings = entries.backgrounds.map(({ finding }) => finding);
    expect(findings.filter((finding, index) => findings.indexOf(finding) !== index)).toEqual([]);
  });
});

describe('what is read can be answered', () => {
  const kindOf = new Map([
    ...entries.findings.map(
      ({ id, kind }) => [id, kind.type === 'choice' ? wordsOf(kind.choices) : kind.type] as const,
    ),
    ...entries.investigations.map(
      ({ id, result }) => [id, result.type === 'outcome' ? wordsOf(result.outcomes) : result.type] as const,
    ),
  ]);

  test('every level of every factor stands for an answer or a result that can be given', () => {
    const dead = Object.values(knowledge.conditions).flatMap(({ factors }) =>
      factors.flatMap(({ id, on, levels }) =>
        levels.length > 0 && levels.every(({ reading }) => canBeRead(reading, kindOf.get(on))) ? [] : [id],
      ),
    );
    expect(dead).toEqual([]);
  });

  test('a rule compares a choice or an outcome only with its own words, and a number only with numbers', () => {
    const rules = [...knowledge.alarms, ...knowledge.criteria, ...knowledge.recommendations];
    const odd = rules.flatMap(({ id, logic }) =>
      comparedIn(logic).flatMap(([name, literal]) => {
        const kind = kindOf.get(name);
        if (kind === undefined) return [];
        const right = Array.isArray(kind)
          ? kind.includes(literal)
          : (kind === 'quantity') === (typeof literal === 'number');
        return right ? [] : [`${id}: ${name} with ${String(literal)}`];
      }),
    );
    expect(odd).toEqual([]);
  });

  test('what a case answers fits the question, and so do its results', () => {
    const odd = entries.cases.flatMap(({ id, answers, results }) => [
      ...answers
        .filter(({ finding, quantity, choice }) => !fits(kindOf.get(finding), choice ?? quantity))
        .map(({ finding }) => `${id}: ${finding}`),
      ...results
        .filter(({ investigation, value, outcome }) => !fits(kindOf.get(investigation), outcome ?? value))
        .map(({ investigation }) => `${id}: ${investigation}`),
    ]);
    expect(odd).toEqual([]);
  });
});

type Kind = string | readonly LogicValue[] | undefined;

function wordsOf(options: readonly { readonly id: string }[]): readonly LogicValue[] {
  return options.map(({ id }) => id);
}

function fits(kind: Kind, value: string | number | undefined): boolean {
  if (Array.isArray(kind)) return kind.includes(value);
  return kind === 'quantity' ? typeof value === 'number' : value === undefined;
}

function canBeRead(reading: Reading, kind: Kind): boolean {
  if (reading.kind === 'state') return kind === 'presence';
  if (reading.kind === 'interval') {
    return kind === 'quantity' && (reading.from ?? -Infinity) < (reading.to ?? Infinity);
  }
  return reading.options.length > 0 && Array.isArray(kind) && reading.options.every((option) => kind.includes(option));
}

/** Every name that a condition sets against a literal, with that literal. */
function comparedIn(logic: Logic): readonly (readonly [name: string, literal: LogicValue])[] {
  switch (logic.op) {
    case 'name':
    case 'literal':
      return [];
    case 'not':
    case 'stated':
      return comparedIn(logic.part);
    case 'in':
      return logic.part.op === 'name'
        ? logic.options.map((option) => [(logic.part as { name: string }).name, option])
        : [];
    case 'compare': {
      const { left, right } = logic;
      if (left.op === 'name' && right.op === 'literal') return [[left.name, right.value]];
      if (right.op === 'name' && left.op === 'literal') return [[right.name, left.value]];
      return [...comparedIn(left), ...comparedIn(right)];
    }
    case 'if':
      return [logic.test, logic.yes, logic.no].flatMap(comparedIn);
    default:
      return logic.parts.flatMap(comparedIn);
  }
}

describe('REL-17: every condition can come first', () => {
  test.each(Object.values(knowledge.conditions).map((condition) => [condition.id, condition] as const))(
    '%s fits best where everything speaks for it',
    (id, condition) => {
      const { ranking } = assess(knowledge, patientOf(favouring(condition)));
      const [first] = [...ranking].sort((a, b) => b.fit - a.fit);
      expect(first?.condition).toBe(id);
    },
  );

  /** The reading that favours the condition most, of everything that is asked or measured. */
  function favouring(condition: EngineCondition): Readonly<Record<string, LogicValue>> {
    const known: Record<string, LogicValue> = {};
    for (const { on, levels } of condition.factors) {
      const [best] = [...levels].sort((a, b) => b.logRatio - a.logRatio);
      if (!best || best.logRatio <= 0 || knowledge.findings[on]?.asked === false) continue;
      known[on] = exampleOf(best.reading);
    }
    // What is there implies more; nobody says that this is not there.
    for (const [id, value] of Object.entries(known)) {
      if (value !== true) continue;
      for (const implied of knowledge.findings[id]?.implies ?? []) if (known[implied] === false) delete known[implied];
    }
    return known;
  }

  function exampleOf(reading: Reading): LogicValue {
    if (reading.kind === 'state') return reading.state === 'present';
    if (reading.kind === 'options') return reading.options[0] ?? null;
    return reading.from ?? (reading.to ?? 0) / 2;
  }
});

const acuteFindings: ReadonlySet<string> = new Set(knowledge.method.acuteFindings);

/** The complaints but this one that were not told although another was. */
const silenceIn = (patient: Case, but: string): string =>
  factsOf(knowledge, patient)
    .unsaid.filter(({ id }) => id !== but)
    .map(({ id }) => id)
    .join();

test.each<[string, Case['answers'], string]>([
  [
    'bloody-diarrhoea-last-3w',
    { 'bloody-diarrhoea-last-3w': { kind: 'state', state: 'present' } },
    'abdominal-pain,vomiting',
  ],
  [
    'pelvic-abdominal-pain',
    { 'pelvic-abdominal-pain': { kind: 'state', state: 'present' } },
    'diarrhoea,rectal-bleeding,vomiting',
  ],
  [
    'eight stools a day',
    { 'stools-per-day': { kind: 'quantity', value: 8, unit: '{stools}/d' } },
    'abdominal-pain,rectal-bleeding,vomiting',
  ],
  [
    'vomiting-within-2h-of-food',
    { 'vomiting-within-2h-of-food': { kind: 'state', state: 'present' } },
    'abdominal-pain,diarrhoea,rectal-bleeding',
  ],
])('told in other words, a complaint is not taken for unsaid: %s', (_told, answers, silent) => {
  const fever: Case['answers'] = { fever: { kind: 'state', state: 'present' } };
  const patient: Case = {
    setting: 'primary_care',
    ageYears: 40,
    sex: 'female',
    answers: { ...fever, ...answers },
    results: {},
  };
  expect(silenceIn(patient, '')).toBe(silent);
});

describe.each(published)('the published case %s', (_id, patient) => {
  const assessment = assess(knowledge, patient);

  test('is understood: no id and no unit that is not known, and no contradiction', () => {
    const bad = ['unknown_id', 'unit_not_understood', 'contradiction', 'no_prior'];
    expect(assessment.notices.filter(({ code }) => bad.includes(code))).toEqual([]);
  });

  test.each(settings)('REG-03 and REG-05 in %s', (setting) => {
    const seen = consult(knowledge, { ...patient, setting });
    // A case with nothing of the gut in it is not ranked, and says so.
    if (seen.assessment.scope === 'inside') expect(seen.assessment.ranking.length).toBeGreaterThan(1);
    else expect(seen.assessment.ranking).toEqual([]);
    expect(causesBehindPermeability(seen.advice)).toEqual([]);
  });

  test('REG-07: without a finding that speaks for a condition, it never stands higher', () => {
    const raised: string[] = [];
    for (const { condition, posterior, steps } of assessment.ranking) {
      const known = knowledge.conditions[condition];
      if (!known) throw new Error(`no condition ${condition}`);
      for (const [factor, level] of steps) {
        const { on } = factorAt(known, factor);
        const { logRatio } = levelAt(known, factor, level);
        // The duration chooses the pre-test probability as well, and that may go either way.
        if (on === knowledge.method.durationFinding || acuteFindings.has(on)) continue;
        if (logRatio <= 0 || !(on in patient.answers || on in patient.results)) continue;
        const without = withdrawn(patient, on);
        // The first complaint begins the silence about others, which may go either way.
        if (silenceIn(without, on) !== silenceIn(patient, on)) continue;
        const { ranking } = assess(knowledge, without);
        const after = ranking.find((ranked) => ranked.condition === condition)?.posterior.point ?? 0;
        if (after > posterior.point) raised.push(`${condition} without ${on}`);
      }
    }
    expect(raised).toEqual([]);
  });

  // It is stored with every answer, and grows with the list of conditions: what is watched is its size for each of them.
  test('what is recorded of it takes less than 2.2 kB for each condition', () => {
    const recorded = JSON.stringify(consult(knowledge, patient));
    expect(recorded.length / Object.keys(knowledge.conditions).length).toBeLessThan(2_200);
  });
});

const roleOf = (investigation: string) => knowledge.investigations[investigation]?.role;

/** Investigations for a cause, other than those advised against, that stand behind one of permeability. */
const causesBehindPermeability = ({ suggestions }: Advice): readonly string[] => {
  const offered = suggestions.filter(({ tier }) => tier !== 'avoid').map(({ investigation }) => investigation);
  const first = offered.findIndex((investigation) => roleOf(investigation) === 'permeability');
  return first < 0 ? [] : offered.slice(first).filter((investigation) => roleOf(investigation) === 'cause');
};

/**
 * The case without one answer or result, and with what followed from it said outright. One answer may feed two
 * findings, one for a condition and one against it (the duration feeds “more than two years” and “chronic diarrhoea”);
 * only the first of them is withdrawn.
 */
const withdrawn = (patient: Case, name: string): Case => {
  const { [name]: _answer, ...answers } = patient.answers;
  const { [name]: _result, ...results } = patient.results;
  const { lookup } = factsOf(knowledge, patient);
  const left = factsOf(knowledge, { ...patient, answers, results });
  const followed = Object.keys(knowledge.findings)
    .filter((id) => id !== name && lookup(id) !== left.lookup(id))
    .map((id): [string, Answer] => [id, answerOf(id, lookup(id))]);
  return { ...patient, answers: { ...answers, ...Object.fromEntries(followed) }, results };
};

// The engine keeps nothing from one answer to the next: an alarm that is raised with these answers is raised by the last
// of them, whichever that is.
describe('REG-16: an alarm is raised at once by what its example tells, whatever else is answered', () => {
  const examples = knowledge.alarms.flatMap((alarm) =>
    (entries.rules.find(({ id }) => id === alarm.id)?.examples ?? [])
      .filter(({ then }) => then === true)
      .map(({ given }, index) => [`${alarm.id}, example ${index + 1}`, alarm, asAsked(given)] as const),
  );

  test('every alarm has such an example', () =>
    expect(new Set(examples.map(([, { id }]) => id)).size).toBe(knowledge.alarms.length));

  const asked = entries.findings.filter(
    ({ derivedFrom, kind }) => derivedFrom === undefined && kind.type === 'presence',
  );
  const others = fc.dictionary(
    fc.constantFrom(...asked.map(({ id }) => id)),
    fc.constantFrom<LogicValue>(true, false, null),
    { maxKeys: 40, noNullPrototype: true },
  );

  test.each(examples)('%s', (_name, alarm, given) => {
    fc.assert(
      fc.property(others, (other) => {
        const patient = patientOf({ ...other, ...given }, whoPasses(alarm));
        const { lookup } = factsOf(knowledge, patient);
        // What the example denies another answer may show to be there: that is no longer what the example tells.
        fc.pre(Object.entries(given).every(([id, value]) => value !== false || lookup(id) !== true));
        const { redFlags } = assess(knowledge, patient);
        const place = redFlags.findIndex(({ rule }) => rule === alarm.id);
        expect(redFlags[place]).toMatchObject({ rule: alarm.id, state: 'fires' });
        // Nothing that is merely possible stands above it.
        expect(redFlags.slice(0, place).every(({ state }) => state === 'fires')).toBe(true);
      }),
      { numRuns: 25, seed: 16 },
    );
  });

  /** Someone the alarm is for. */
  function whoPasses({ gate }: Alarm): Pick<Case, 'ageYears' | 'sex'> {
    const ageYears = Math.min(gate.ageTo ?? 120, Math.max(gate.ageFrom ?? 0, 40));
    const patient = { ageYears, sex: gate.sex ?? 'male' };
    if (passes(gate, patient) !== true) throw new Error('nobody passes this gate');
    return patient;
  }

  /** An example may give what follows from other answers; in the app one of those is given. */
  function asAsked(given: Readonly<Record<string, LogicValue>>): Readonly<Record<string, LogicValue>> {
    const known: Record<string, LogicValue> = {};
    for (const [id, value] of Object.entries(given)) {
      const logic = knowledge.findings[id]?.derivedFrom;
      if (!logic || value !== true) known[id] = value;
      else {
        const enough = namesIn(logic).find((name) => holds(logic, (other) => (other === name ? true : null)) === true);
        known[enough ?? id] = true;
      }
    }
    return known;
  }
});
