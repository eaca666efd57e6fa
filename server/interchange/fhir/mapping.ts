import { createHash } from 'node:crypto';
import type { CodeableConcept, Coding, Quantity, Reference, Resource } from '@medplum/fhirtypes';
import type { KnowledgeBase } from '@/engine';
import type { Catalogue } from '../../library/schema';
import type { SessionRecord } from '../record/session-record';
import { type StandingTimes, standingTimes } from '../record/standing-times';
import { outsideSystems, systems, ucum } from '../systems';
import type { Vocabulary } from '../vocabulary';

/** What a session is said with: the names of its own release, and the codes of today's. */
export interface Speech {
  readonly catalogue: Catalogue;
  readonly vocabulary: Vocabulary;
  /** What it was thought with; `null` where that release was never kept here. */
  readonly base: KnowledgeBase | null;
}

/** All that the mapping of one session needs. */
export interface Mapping extends Speech {
  readonly record: SessionRecord;
  readonly times: StandingTimes;
}

export const mappingOf = (record: SessionRecord, speech: Speech): Mapping => ({
  ...speech,
  record,
  times: standingTimes(record),
});

/** The id of one resource of a session: the same each time it is exported. A UUID of version 8 (RFC 9562). */
export const idOf = ({ record }: Mapping, key: string): string => {
  const hex = createHash('sha256').update(`${record.session.id}/${key}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};

/** What each part of a session is, by the beginning of its key. */
const kinds = {
  patient: 'Patient',
  encounter: 'Encounter',
  device: 'Device',
  answer: 'Observation',
  result: 'Observation',
  condition: 'Condition',
  risk: 'RiskAssessment',
  request: 'ServiceRequest',
} as const;

type Key = keyof typeof kinds | `${keyof typeof kinds}/${string}`;

/** A reference within the Bundle: relative, and found by the address that its target has there. */
export const referenceTo = <Target extends Resource>(mapping: Mapping, key: Key): Reference<Target> => ({
  reference: `${kinds[key.split('/')[0] as keyof typeof kinds]}/${idOf(mapping, key)}`,
});

export const quantityOf = (value: number, unit: string): Quantity => ({ value, unit, system: ucum, code: unit });

export const nameOfFinding = ({ catalogue }: Speech, id: string): string => catalogue.findings[id]?.label ?? id;
export const nameOfInvestigation = ({ catalogue }: Speech, id: string): string =>
  catalogue.investigations[id]?.name ?? id;
export const nameOfCondition = ({ catalogue }: Speech, id: string): string => catalogue.conditions[id]?.name ?? id;

/** Our own code first, then those that the knowledge base has from outside. */
export const findingConcept = (speech: Speech, id: string): CodeableConcept => {
  const text = nameOfFinding(speech, id);
  return {
    coding: [
      { system: systems.finding, code: id, display: text },
      ...outside(speech.vocabulary.findings.get(id)?.codes ?? []),
    ],
    text,
  };
};

export const conditionConcept = (speech: Speech, id: string): CodeableConcept => {
  const text = nameOfCondition(speech, id);
  return {
    coding: [
      { system: systems.condition, code: id, display: text },
      ...outside(speech.vocabulary.conditions.get(id)?.codes ?? []),
    ],
    text,
  };
};

export const investigationConcept = (
  speech: Speech,
  id: string,
  further: readonly (Coding | null)[],
): CodeableConcept => {
  const text = nameOfInvestigation(speech, id);
  return {
    coding: [{ system: systems.investigation, code: id, display: text }, ...further.filter((code) => code !== null)],
    text,
  };
};

const outside = (
  codes: readonly { readonly system: keyof typeof outsideSystems; readonly code: string; readonly display: string }[],
): readonly Coding[] => codes.map(({ system, ...code }) => ({ system: outsideSystems[system], ...code }));
