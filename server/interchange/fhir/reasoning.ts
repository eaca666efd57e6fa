import type {
  ClinicalImpression,
  Condition,
  DetectedIssue,
  Observation,
  Reference,
  RiskAssessment,
  RiskAssessmentPrediction,
} from '@medplum/fhirtypes';
import { factorAt, levelAt, type RankedCondition, type RedFlag, type Urgency } from '@/engine';
import { intendedUse } from '../../library/intended-use';
import { percentInFiles, percentText } from '../percent-text';
import { encounterDiagnosis, systems, ucum, verificationStatus } from '../systems';
import { conditionConcept, idOf, type Mapping, nameOfFinding, nameOfInvestigation, referenceTo } from './mapping';

/** In the order of the screen: what explains the findings best comes first. */
export const rankedIn = ({ record }: Mapping): readonly RankedCondition[] =>
  [...record.consultation.assessment.ranking].sort((a, b) => b.explains - a.explains);

/** How many of the list are written as conditions to tell apart; the whole of it is in the risk assessment. */
const DIFFERENTIAL = 5;

export const differentialIn = (mapping: Mapping): readonly RankedCondition[] =>
  rankedIn(mapping).slice(0, DIFFERENTIAL);

/** A condition to tell apart from the others: never a diagnosis. */
export const differentialCondition = (mapping: Mapping, ranked: RankedCondition): Condition => {
  const detail = spokenFor(mapping, ranked)
    .filter(({ moves }) => moves > 0)
    .flatMap(({ on }) => observationOf(mapping, on));
  return {
    resourceType: 'Condition',
    id: idOf(mapping, `condition/${ranked.condition}`),
    verificationStatus: {
      coding: [{ system: verificationStatus, code: 'differential', display: 'Differential' }],
    },
    category: [encounterDiagnosis],
    code: conditionConcept(mapping, ranked.condition),
    subject: referenceTo(mapping, 'patient'),
    encounter: referenceTo(mapping, 'encounter'),
    recordedDate: mapping.times.last,
    ...(detail.length > 0 && { evidence: [{ detail }] }),
  };
};

/** The whole ranking as it was shown: each condition against its own odds, as a range (INT-06). */
export const riskAssessment = (mapping: Mapping): RiskAssessment => {
  const { assessment } = mapping.record.consultation;
  const basis = observationsUsed(mapping);
  return {
    resourceType: 'RiskAssessment',
    id: idOf(mapping, 'risk'),
    status: mapping.record.session.closedAt ? 'final' : 'preliminary',
    method: { text: `Zonula engine ${assessment.engineVersion}, knowledge ${assessment.knowledgeVersion}` },
    subject: referenceTo(mapping, 'patient'),
    encounter: referenceTo(mapping, 'encounter'),
    occurrenceDateTime: mapping.times.last,
    performer: referenceTo(mapping, 'device'),
    ...(basis.length > 0 && { basis }),
    prediction: rankedIn(mapping).map((ranked) => predictionOf(mapping, ranked)),
    note: [{ text: intendedUse }],
  };
};

const predictionOf = (mapping: Mapping, ranked: RankedCondition): RiskAssessmentPrediction => ({
  outcome: conditionConcept(mapping, ranked.condition),
  probabilityRange: { low: percentOf(ranked.posterior.low), high: percentOf(ranked.posterior.high) },
  rationale: rationaleOf(mapping, ranked),
});

const percentOf = (probability: number) => ({ value: percentInFiles(probability), unit: '%', system: ucum, code: '%' });

const rationaleOf = (mapping: Mapping, ranked: RankedCondition): string => {
  const { prior, unexplained } = ranked;
  const names = (sign: 1 | -1): string =>
    spokenFor(mapping, ranked)
      .filter(({ moves }) => Math.sign(moves) === sign)
      .sort((a, b) => Math.abs(b.moves) - Math.abs(a.moves))
      .map(({ on, said }) => `${nameOf(mapping, on)}${said ? '' : ' (not told so far)'}`)
      .join(', ');
  const parts = [
    `Before any answer ${percentText(prior.low)} to ${percentText(prior.high)} %, judged against its own odds (the list does not add up to 100 %).`,
    part('For', names(1)),
    part('Against', names(-1)),
    part('Not explained by it', unexplained.map((id) => nameOf(mapping, id)).join(', ')),
  ];
  return parts.filter(Boolean).join(' ');
};

const part = (title: string, names: string): string => (names ? `${title}: ${names}.` : '');

const nameOf = (mapping: Mapping, id: string): string =>
  mapping.catalogue.findings[id] ? nameOfFinding(mapping, id) : nameOfInvestigation(mapping, id);

/** What moved a condition, and by how much on the scale of log-odds; nothing where its release is not here. */
const spokenFor = (
  { base }: Mapping,
  { condition: id, steps }: RankedCondition,
): readonly { readonly on: string; readonly said: boolean; readonly moves: number }[] => {
  const condition = base?.conditions[id];
  if (!condition) return [];
  return steps.map(([factor, level]) => {
    const seen = levelAt(condition, factor, level);
    return { on: factorAt(condition, factor).on, said: seen.reading !== null, moves: seen.logRatio * seen.weight };
  });
};

/** The observation behind a name, when it was said itself and not derived. */
const observationOf = ({ record, ...rest }: Mapping, on: string): Reference<Observation>[] => {
  const mapping = { record, ...rest };
  if (on in record.state.answers) return [referenceTo(mapping, `answer/${on}`)];
  return on in record.state.results ? [referenceTo(mapping, `result/${on}`)] : [];
};

/** Every observation that has a value: what is not known moves nothing. */
const observationsUsed = (mapping: Mapping): Reference<Observation>[] => {
  const { state } = mapping.record;
  const answered = Object.entries(state.answers).flatMap(([id, answer]) =>
    answer.kind === 'state' && answer.state === 'unknown' ? [] : [id],
  );
  return [...answered.sort(), ...Object.keys(state.results).sort()].flatMap((id) => observationOf(mapping, id));
};

const severities: Readonly<Record<Urgency, NonNullable<DetectedIssue['severity']>>> = {
  emergency: 'high',
  same_day: 'high',
  urgent: 'moderate',
  soon: 'low',
  routine: 'low',
};

/** A red flag, firing or possible; setting it aside is its mitigation, with the reason. */
export const redFlagIssue = (mapping: Mapping, flag: RedFlag): DetectedIssue => {
  const rule = mapping.catalogue.rules[flag.rule];
  const implicated = flag.because.flatMap((on) => observationOf(mapping, on));
  return {
    ...issueOf(mapping, flag.rule),
    status: flag.state === 'fires' ? 'final' : 'preliminary',
    severity: severities[flag.urgency],
    ...(implicated.length > 0 && { implicated }),
    ...(rule?.asks && { detail: rule.asks.action }),
  };
};

/** A red flag that was set aside and that no longer fires: the record of it stays. */
export const settledIssue = (mapping: Mapping, rule: string): DetectedIssue => ({
  ...issueOf(mapping, rule),
  status: 'final',
});

const issueOf = (mapping: Mapping, rule: string): Omit<DetectedIssue, 'status'> => {
  const text = mapping.catalogue.rules[rule]?.title ?? rule;
  const aside = mapping.record.state.setAside[rule];
  return {
    resourceType: 'DetectedIssue',
    id: idOf(mapping, `red-flag/${rule}`),
    code: { coding: [{ system: systems.rule, code: rule, display: text }], text },
    patient: referenceTo(mapping, 'patient'),
    identifiedDateTime: mapping.times.last,
    author: referenceTo(mapping, 'device'),
    ...(aside && {
      mitigation: [
        {
          action: {
            coding: [{ system: systems.action, code: 'set-aside', display: 'Set aside by the clinician' }],
            text: aside.reason,
          },
          date: aside.at,
        },
      ],
    }),
  };
};

/** The clinician's view of the session: what is to be told apart, and their own note. */
export const clinicalImpression = (mapping: Mapping): ClinicalImpression => {
  const { record, times } = mapping;
  return {
    resourceType: 'ClinicalImpression',
    id: idOf(mapping, 'impression'),
    status: record.session.closedAt ? 'completed' : 'in-progress',
    subject: referenceTo(mapping, 'patient'),
    encounter: referenceTo(mapping, 'encounter'),
    date: times.last,
    finding: differentialIn(mapping).map(({ condition }) => ({
      itemReference: referenceTo<Condition>(mapping, `condition/${condition}`),
    })),
    ...(record.consultation.assessment.ranking.length > 0 && { prognosisReference: [referenceTo(mapping, 'risk')] }),
    ...(record.state.note && { note: [{ time: times.note, text: record.state.note }] }),
  };
};
