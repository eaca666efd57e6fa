import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import { inOrder } from '@/engine';
import { resourceBase, systems, testData } from '../systems';
import { finalDiagnosis } from './final-diagnosis';
import { auditEvent, device, encounter, patientResource, provenance } from './frame';
import type { Mapping } from './mapping';
import { ageObservation, answerObservation, reportOf, resultObservation } from './observations';
import { questionnaireResponse } from './questionnaire-response';
import {
  clinicalImpression,
  differentialCondition,
  differentialIn,
  redFlagIssue,
  riskAssessment,
  settledIssue,
} from './reasoning';
import { requestsIn, serviceRequest } from './requests';

/**
 * A session as one FHIR R4 Bundle (INT-02). The same session gives the same bytes: ids come from the session’s, times
 * from its events. Which of our things becomes which of theirs: docs/interchange.md.
 */
export const bundleOf = (mapping: Mapping): Bundle => {
  const { state, consultation, session } = mapping.record;
  const { ageYears } = state.patient;
  const { redFlags } = consultation.assessment;
  const raised = new Set(redFlags.map(({ rule }) => rule));
  const resources: readonly Resource[] = [
    patientResource(mapping),
    encounter(mapping),
    device(mapping),
    questionnaireResponse(mapping),
    ...(ageYears === null ? [] : [ageObservation(mapping, ageYears)]),
    ...inOrder(state.answers).map(([id, answer]) => answerObservation(mapping, id, answer)),
    ...inOrder(state.results).map(([id, result]) => resultObservation(mapping, id, result)),
    ...inOrder(state.results).map(([id]) => reportOf(mapping, id)),
    ...redFlags.map((flag) => redFlagIssue(mapping, flag)),
    ...inOrder(state.setAside).flatMap(([rule]) => (raised.has(rule) ? [] : [settledIssue(mapping, rule)])),
    ...differentialIn(mapping).map((ranked) => differentialCondition(mapping, ranked)),
    ...finalDiagnosis(mapping),
    ...(consultation.assessment.ranking.length > 0 ? [riskAssessment(mapping)] : []),
    clinicalImpression(mapping),
    ...requestsIn(mapping).map((request) => serviceRequest(mapping, request)),
    auditEvent(mapping),
  ];
  const entries = [...resources, provenance(mapping, resources)];
  return {
    resourceType: 'Bundle',
    ...(mapping.record.demonstration && { meta: { security: [testData] } }),
    identifier: { system: systems.session, value: session.id },
    type: 'collection',
    timestamp: mapping.times.recorded,
    entry: entries.map((resource): BundleEntry => ({ fullUrl: addressOf(resource), resource })),
  };
};

const addressOf = ({ resourceType, id }: Resource): string => `${resourceBase}/${resourceType}/${id}`;

export const bundleText = (mapping: Mapping): string => `${JSON.stringify(bundleOf(mapping), null, 2)}\n`;
