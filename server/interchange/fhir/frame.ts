import type {
  AuditEvent,
  Device,
  Encounter,
  Patient,
  Practitioner,
  Provenance,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import type { Setting } from '@/engine';
import { intendedUse } from '../../library/intended-use';
import { participantTypes, systems } from '../systems';
import { idOf, type Mapping, referenceTo } from './mapping';
import { settingCoding } from './questionnaire';

/** Sex and, where the clinician gave one, their own reference: nothing else is known of the patient. */
export const patientResource = (mapping: Mapping): Patient => ({
  resourceType: 'Patient',
  id: idOf(mapping, 'patient'),
  ...(mapping.record.localReference && {
    identifier: [{ system: systems.localReference, value: mapping.record.localReference }],
  }),
  gender: mapping.record.state.patient.sex,
});

const classes: Readonly<Record<Setting, { readonly code: string; readonly display: string }>> = {
  general: { code: 'AMB', display: 'ambulatory' },
  primary_care: { code: 'AMB', display: 'ambulatory' },
  secondary_care: { code: 'AMB', display: 'ambulatory' },
  emergency: { code: 'EMER', display: 'emergency' },
  inpatient: { code: 'IMP', display: 'inpatient encounter' },
};

/** The session itself: where, when, and what the patient came with, in the order it was said. */
export const encounter = (mapping: Mapping): Encounter => {
  const { session, state } = mapping.record;
  const { setting } = state.patient;
  return {
    resourceType: 'Encounter',
    id: idOf(mapping, 'encounter'),
    status: session.closedAt ? 'finished' : 'in-progress',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', ...classes[setting] },
    type: [{ coding: [settingCoding(setting)] }],
    subject: referenceTo(mapping, 'patient'),
    period: { start: session.startedAt, ...(session.closedAt && { end: session.closedAt }) },
    ...(state.complaints.length > 0 && {
      reasonReference: state.complaints.map((id) => referenceTo(mapping, `answer/${id}`)),
    }),
  };
};

/** The software, with what it is for and the versions that thought. */
export const device = (mapping: Mapping): Device => {
  const { engineVersion, knowledgeVersion } = mapping.record.consultation.assessment;
  return {
    resourceType: 'Device',
    id: idOf(mapping, 'device'),
    deviceName: [{ name: 'Zonula', type: 'user-friendly-name' }],
    version: [
      { type: { text: 'app' }, value: mapping.record.appVersion },
      { type: { text: 'engine' }, value: engineVersion },
      { type: { text: 'knowledge' }, value: knowledgeVersion },
    ],
    note: [{ text: intendedUse }],
  };
};

/** Who is not named: the record says what was done, the installation knows by whom. */
const theClinician: Reference<Practitioner> = { display: 'The clinician of the session' };

export const provenance = (mapping: Mapping, targets: readonly Resource[]): Provenance => ({
  resourceType: 'Provenance',
  id: idOf(mapping, 'provenance'),
  target: targets.map(({ resourceType, id }) => ({ reference: `${resourceType}/${id}` })),
  recorded: mapping.times.recorded,
  agent: [
    {
      type: { coding: [{ system: participantTypes, code: 'author', display: 'Author' }] },
      who: theClinician,
    },
    {
      type: { coding: [{ system: participantTypes, code: 'assembler', display: 'Assembler' }] },
      who: referenceTo<Device>(mapping, 'device'),
    },
  ],
  entity: [
    {
      role: 'source',
      what: {
        identifier: {
          system: systems.knowledgeRelease,
          value: mapping.record.consultation.assessment.knowledgeVersion,
        },
      },
    },
  ],
});

/** That a record was made, from when to when. Who read or exported it later stays in the installation's own trail. */
export const auditEvent = (mapping: Mapping): AuditEvent => ({
  resourceType: 'AuditEvent',
  id: idOf(mapping, 'audit'),
  type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110110', display: 'Patient Record' },
  action: 'C',
  period: { start: mapping.record.session.startedAt, end: mapping.times.recorded },
  recorded: mapping.times.recorded,
  outcome: '0',
  agent: [{ requestor: true, who: theClinician }],
  source: { observer: referenceTo<Device>(mapping, 'device') },
  entity: [{ what: referenceTo(mapping, 'encounter') }],
});
