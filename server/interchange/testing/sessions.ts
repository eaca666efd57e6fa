import { type KnowledgeBase, settings, sexes, valueInOwnUnit } from '@/engine';
import { type Dice, seeded } from '@/engine/worlds/seeded';
import { entries as knowledge } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import { appVersion } from '../../app-version';
import { entriesOf } from '../../demonstration/load-demonstrations';
import { currentCatalogue } from '../../library/current-catalogue';
import {
  type Entry,
  type Outcome,
  outcomeBases,
  type Patient,
  type Reported,
  type SessionEvent,
  type SessionState,
} from '../../sessions/schema';
import { applyEntry, initialState } from '../../sessions/state';
import { think } from '../../sessions/think';
import { entryRulesOf } from '../../sessions/validate-entry';
import { type Mapping, mappingOf } from '../fhir/mapping';
import { recordOf, type SessionRecord } from '../record/session-record';
import { currentVocabulary } from '../vocabulary';

export const rules = entryRulesOf(knowledge);
export const base = (): KnowledgeBase => currentRelease().knowledge;
export const speech = () => ({ catalogue: currentCatalogue(), vocabulary: currentVocabulary(), base: base() });

const START = Date.parse('2026-10-02T08:15:00.000Z');
const STEP_MS = 6_000;

const uuid = (number: number): string => `017f22e2-79b0-7cc3-98c4-${number.toString(16).padStart(12, '0')}`;

/** A session as the store would give it after these entries, thought by the real engine. */
export const sessionOf = (
  number: number,
  patient: Patient,
  made: readonly Entry[],
  {
    localReference = null,
    demonstration = false,
    outcomes = [],
  }: { localReference?: string | null; demonstration?: boolean; outcomes?: readonly Outcome[] } = {},
): {
  readonly record: SessionRecord;
  readonly events: readonly { at: string; event: SessionEvent }[];
  readonly state: SessionState;
} => {
  const at = (place: number): string => new Date(START + place * STEP_MS).toISOString();
  const timed = made.map((entry, place) => ({ at: at(place + 1), event: entry }));
  const state = timed.reduce((before, { at: when, event }) => applyEntry(before, event, when), initialState(patient));
  const closed = timed.find(({ event }) => event.type === 'session_closed');
  const events = [
    { at: at(0), event: { type: 'session_started', patient } as const },
    ...timed.map(({ at: when, event }) => ({ at: when, event: recorded(event) })),
    { at: at(made.length + 1), event: think(base(), state).event },
    ...outcomes.map((outcome, place) => ({
      at: at(made.length + 2 + place),
      event: { type: 'outcome_recorded', outcome } as const,
    })),
  ];
  const record = recordOf(
    {
      id: `ses_${uuid(number)}`,
      localReference,
      demonstration,
      createdAt: at(0),
      closedAt: closed?.at ?? null,
      appVersion,
      state,
    },
    events,
  );
  return { record, events, state };
};

/** As the store has it: a sign-off with who signed. */
const recorded = (entry: Entry): SessionEvent =>
  entry.type === 'session_closed' ? { ...entry, signedBy: 'A clinician', meaning: 'complete' } : entry;

export const mappingFor = (record: SessionRecord): Mapping => mappingOf(record, speech());

/** Every published case and every own case, entered as a clinician would have. */
export const caseRecords = (): readonly (readonly [string, SessionRecord])[] =>
  knowledge.cases.map((published, place) => [
    published.id,
    sessionOf(
      place,
      { setting: published.setting, ageYears: published.ageYears, sex: published.sex },
      entriesOf(published, { entryRules: rules }),
      { localReference: published.id.slice(0, 60), demonstration: true },
    ).record,
  ]);

/** A session of anything that can be entered, the same for the same seed. */
export const randomRecord = (seed: number): SessionRecord => {
  const dice = seeded(seed);
  const laboratory = seeded(seed + 10_000);
  const pick = dice.oneOf;
  const asked = [...rules.findings.values()].filter(({ derivedFrom, alsoAsked }) => !derivedFrom || alsoAsked);
  const made: Entry[] = [];
  for (let count = dice.whole(0, 40); count > 0; count -= 1) {
    const roll = dice.between(0, 1);
    if (roll < 0.6) {
      const finding = pick(asked);
      const said = printedBy(laboratory, finding.id, randomAnswer(finding, dice), finding.kind);
      made.push({
        type: 'question_answered',
        finding: finding.id,
        answer: said.value,
        complaint: finding.complaint === true && dice.chance(0.5),
        ...said.noted,
      });
    } else if (roll < 0.65) made.push({ type: 'answers_withdrawn', findings: [pick(asked).id] });
    else if (roll < 0.7) {
      const some = [pick(asked), pick(asked)];
      made.push({
        type: 'questions_answered',
        answers: some.map((finding) => ({ finding: finding.id, answer: randomAnswer(finding, dice) })),
      });
    } else if (roll < 0.8) {
      const investigation = pick([...rules.investigations.values()]);
      const said = printedBy(laboratory, investigation.id, randomResult(investigation, dice), investigation.result);
      made.push({ type: 'result_entered', investigation: investigation.id, result: said.value, ...said.noted });
    } else if (roll < 0.85) {
      made.push({ type: 'red_flag_set_aside', redFlag: pick([...rules.redFlags]), reason: 'Seen yesterday' });
    } else if (roll < 0.9) {
      made.push({ type: 'investigation_chosen', investigation: pick([...rules.investigations.keys()]) });
    } else if (roll < 0.95) {
      made.push({
        type: 'investigation_declined',
        investigation: pick([...rules.investigations.keys()]),
        reason: 'Done elsewhere',
      });
    } else if (roll < 0.96)
      made.push({ type: 'investigation_undecided', investigation: pick([...rules.investigations.keys()]) });
    else if (roll < 0.97) made.push({ type: 'patient_described', patient: randomPatient(dice) });
    else if (roll < 0.98) made.push({ type: 'red_flag_restored', redFlag: pick([...rules.redFlags]) });
    else made.push({ type: 'note_written', text: `Nöte “${dice.whole(0, 1e6)}”\nsecond line` });
  }
  if (dice.chance(0.3)) made.push({ type: 'session_closed' });
  const localReference = dice.chance(0.5) ? `ref ${seed}` : null;
  const outcomes = Array.from({ length: dice.chance(0.5) ? dice.whole(1, 4) : 0 }, () => randomOutcome(dice));
  return sessionOf(seed, randomPatient(dice), made, { localReference, outcomes }).record;
};

const nothingPrinted = { value: null, unit: null, qualifier: null, upperLimit: null };

/** Half of all figures as a laboratory may have printed them, with what that comes to; some other things with a day. */
const printedBy = <Said extends { readonly kind: string }>(
  dice: Dice,
  id: string,
  said: Said,
  kind: FindingEntry['kind'] | InvestigationEntry['result'],
): { readonly value: Said; readonly noted: { readonly reported?: Reported } } => {
  const takenOn = dice.chance(0.7) ? `2026-09-${dice.whole(10, 30)}` : null;
  if (dice.chance(0.5)) return { value: said, noted: {} };
  if (said.kind !== 'quantity' || kind.type !== 'quantity') {
    const qualifier = dice.chance(0.3) ? ('below' as const) : null;
    const noted = qualifier !== null || takenOn !== null;
    return { value: said, noted: noted ? { reported: { ...nothingPrinted, qualifier, takenOn } } : {} };
  }
  const multiple = kind.unit === '{ULN}' && dice.chance(0.8);
  const otherUnits = rules.otherUnits.get(id) ?? [];
  const printed = {
    value: between(kind, dice),
    unit: multiple ? "[arb'U]/mL" : dice.oneOf([kind.unit, ...otherUnits.map(({ unit }) => unit)]),
    qualifier: dice.oneOf([null, null, 'below', 'above'] as const),
    upperLimit: multiple ? dice.whole(1, 20) : null,
  };
  const used = valueInOwnUnit(printed, { unit: kind.unit, otherUnits });
  return used.ok && used.value >= kind.min && used.value <= kind.max
    ? { value: { ...said, value: used.value }, noted: { reported: { ...printed, takenOn } } }
    : { value: said, noted: {} };
};

const randomOutcome = (dice: Dice): Outcome => ({
  diagnosis: dice.oneOf<Outcome['diagnosis']>([
    { kind: 'condition', condition: dice.oneOf([...rules.conditions]) },
    { kind: 'other', text: `Söme “other” disease ${dice.whole(0, 1e6)}` },
    { kind: 'none_found' },
  ]),
  establishedBy: dice.oneOf(outcomeBases),
  establishedOn: `2026-0${dice.whole(1, 9)}-1${dice.whole(0, 9)}`,
});

const randomPatient = (dice: Dice): Patient => ({
  setting: dice.oneOf(settings),
  ageYears: dice.chance(0.15) ? null : dice.whole(0, 99),
  sex: dice.oneOf(sexes),
});

const randomAnswer = ({ kind }: FindingEntry, dice: Dice) => {
  const roll = dice.between(0, 1);
  if (roll < 0.2) return { kind: 'state', state: 'unknown' } as const;
  switch (kind.type) {
    case 'presence':
      return { kind: 'state', state: roll < 0.6 ? 'present' : 'absent' } as const;
    case 'choice':
      return { kind: 'choice', choice: dice.oneOf(kind.choices).id } as const;
    case 'quantity':
      return { kind: 'quantity', value: between(kind, dice), unit: kind.unit } as const;
  }
};

const randomResult = ({ result }: InvestigationEntry, dice: Dice) =>
  result.type === 'outcome'
    ? ({ kind: 'outcome', outcome: dice.oneOf(result.outcomes).id } as const)
    : ({ kind: 'quantity', value: between(result, dice), unit: result.unit } as const);

const between = ({ min, max }: { min: number; max: number }, dice: Dice): number =>
  Math.min(max, Number(dice.between(min, max).toFixed(2)));
