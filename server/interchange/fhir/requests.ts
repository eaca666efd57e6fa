import type { ServiceRequest } from '@medplum/fhirtypes';
import { requestCode } from '../main-code';
import { systems } from '../systems';
import { idOf, investigationConcept, type Mapping, referenceTo } from './mapping';

const standings = {
  chosen: 'Chosen by the clinician',
  declined: 'Declined by the clinician',
  suggested: 'Suggested, not decided',
} as const;

interface Request {
  readonly investigation: string;
  readonly standing: keyof typeof standings;
  readonly reason: string | null;
}

/** What was decided, then what was suggested and left open; what was advised against is no request. */
export const requestsIn = ({ record }: Mapping): readonly Request[] => {
  const { decisions } = record.state;
  const decided = Object.keys(decisions).sort();
  return [
    ...decided.flatMap((investigation) => {
      const decision = decisions[investigation];
      return decision ? [{ investigation, standing: decision.choice, reason: decision.reason }] : [];
    }),
    ...record.consultation.advice.suggestions.flatMap(({ investigation, tier }) =>
      tier === 'avoid' || investigation in decisions
        ? []
        : [{ investigation, standing: 'suggested' as const, reason: null }],
    ),
  ];
};

/** Always a draft of a proposal, whatever was decided: ordering is done elsewhere, by somebody (INT-07). */
export const serviceRequest = (mapping: Mapping, { investigation, standing, reason }: Request): ServiceRequest => {
  const entry = mapping.vocabulary.investigations.get(investigation);
  return {
    resourceType: 'ServiceRequest',
    id: idOf(mapping, `request/${investigation}`),
    status: 'draft',
    intent: 'proposal',
    category: [{ coding: [{ system: systems.decision, code: standing, display: standings[standing] }] }],
    ...(standing === 'declined' && { doNotPerform: true }),
    code: investigationConcept(mapping, investigation, [entry ? requestCode(entry) : null]),
    subject: referenceTo(mapping, 'patient'),
    encounter: referenceTo(mapping, 'encounter'),
    authoredOn: mapping.times.decisions.get(investigation) ?? mapping.times.last,
    ...(reason && { note: [{ text: reason }] }),
  };
};
