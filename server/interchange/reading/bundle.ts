import type { Setting, Sex } from '@/engine';
import { type SessionOrigin, sessionId } from '../../sessions/schema';
import { systems, testData } from '../systems';
import type { Vocabulary } from '../vocabulary';
import type { ClaimBook, Complaint } from './claims';
import type { CodeBook } from './code-book';
import { readCondition } from './condition';
import { type Entry, readEncounters } from './encounter';
import { type OutcomeClaim, readFinalCondition, readObservedOutcome } from './final-diagnosis';
import { readObservation } from './observation';
import { markStrays, onlyWritten } from './own-names';
import { readImpression, readIssue, readRequest, versionsOf } from './own-resources';
import { nobody, readPatient } from './patient';
import type { Place } from './place';
import { readResponse } from './response';
import { shownIn } from './shown';

/** What a Bundle says beside its claims. */
export interface BundleSaid {
  readonly severalPatients: boolean;
  readonly origin: SessionOrigin | null;
  readonly own: boolean;
  readonly setting: Setting | null;
  readonly ageYears: number | null;
  readonly ageFromBirthDate: boolean;
  readonly sex: Sex | null;
  /** Two places say different things of setting, age or sex. */
  readonly patientDiffers: boolean;
  readonly localReference: string | null;
  readonly demonstration: boolean;
  readonly complaints: readonly Complaint[];
  readonly outcomes: readonly OutcomeClaim[];
  /** Of the assessment, where the Bundle is ours. */
  readonly shown: readonly string[] | null;
  readonly knowledgeVersion: string | null;
  readonly engineVersion: string | null;
  readonly appVersion: string | null;
}

/** Reads a Bundle, ours or another’s. References are compared and never followed, so that none can lead in a circle. */
export const readBundle = (place: Place, vocabulary: Vocabulary, codes: CodeBook, book: ClaimBook): BundleSaid => {
  for (const key of ['resourceType', 'type']) place.at(key).use();
  for (const key of ['id', 'meta', 'total', 'link']) place.at(key).leave('not_needed');
  const entries = place
    .at('entry')
    .items()
    .map((entry): Entry => {
      const resource = entry.at('resource');
      entry.at('fullUrl').leave('not_needed');
      return { type: resource.at('resourceType').text(), fullUrl: entry.at('fullUrl').text(), resource };
    });
  const of = (type: string): readonly Entry[] => entries.filter((entry) => entry.type === type);
  const patients = of('Patient');
  const identifier = place.at('identifier');
  const own =
    identifier.at('system').text() === systems.session && sessionId.safeParse(identifier.at('value').text()).success;
  const subject = subjectOf(patients[0], entries);
  if (patients.length > 1 || subject === 'several') return { ...silent, severalPatients: true };
  if (own) identifier.use();

  for (const { type, resource } of entries) {
    for (const key of ['id', 'meta', 'text', 'language']) resource.at(key).leave('not_needed');
    if (!known.has(type ?? '')) {
      resource.leave(own && onlyWritten.has(type ?? '') ? 'thought_anew' : 'unsupported_resource', type);
    }
    if (own) markStrays(type, resource);
  }
  const mine = (type: string): readonly Place[] =>
    of(type).flatMap(({ resource }) => (isReadable(resource, subject) ? [resource] : []));

  const [patient] = mine('Patient');
  const person = patient ? readPatient(patient, dateOf(place, entries)) : nobody;
  const outcomes: OutcomeClaim[] = [];
  /** What it turned out to be is gathered apart; the others are read as findings. */
  const notFinal = (type: string, read: (place: Place) => OutcomeClaim | null): readonly Place[] =>
    mine(type).filter((one) => {
      const claim = own ? read(one) : null;
      if (claim) outcomes.push(claim);
      return claim === null;
    });
  const ages = notFinal('Observation', readObservedOutcome).flatMap(
    (observation) => readObservation(observation, codes, book) ?? [],
  );
  const answered = mine('QuestionnaireResponse').map((response) => readResponse(response, vocabulary, book));
  const met = readEncounters(mine('Encounter'), of('Observation'), codes);
  for (const issue of mine('DetectedIssue')) readIssue(issue, own, book);
  for (const request of mine('ServiceRequest')) readRequest(request, own, book);
  for (const impression of mine('ClinicalImpression')) readImpression(impression, own, book);
  for (const condition of notFinal('Condition', readFinalCondition)) readCondition(condition, own, codes, book);
  const versions = mine('Device').map((device) => versionsOf(device, own))[0];
  place.at('timestamp').leave('not_needed');

  const [response] = answered;
  const settingsSaid = [met.setting, ...answered.map(({ setting }) => setting)];
  const agesSaid = [
    ...ages,
    ...answered.map(({ ageYears }) => ageYears),
    ...(ages.length > 0 ? [] : [person.ageYears]),
  ];
  const sexesSaid = [person.sex, ...answered.map(({ sex }) => sex)];
  return {
    severalPatients: false,
    own,
    origin: own && met.period ? { id: identifier.at('value').text() ?? '', ...met.period } : null,
    setting: agreed(settingsSaid),
    ageYears: agreed(agesSaid),
    ageFromBirthDate:
      person.ageYears !== null && ages.length === 0 && answered.every(({ ageYears }) => ageYears === null),
    sex: agreed(sexesSaid),
    patientDiffers: [settingsSaid, agesSaid, sexesSaid].some(differ),
    localReference: person.localReference,
    demonstration: isTestData(place.at('meta')),
    outcomes,
    shown: own ? shownIn((type) => of(type).map(({ resource }) => resource)) : null,
    complaints: oneListOf(met.complaints, response?.complaints ?? []),
    knowledgeVersion: versions?.knowledge ?? response?.knowledgeVersion ?? null,
    engineVersion: versions?.engine ?? null,
    appVersion: versions?.app ?? null,
  };
};

/** The day of the record. */
const dateOf = (bundle: Place, entries: readonly Entry[]): string | null => {
  const [response] = entries.filter(({ type }) => type === 'QuestionnaireResponse');
  return response?.resource.at('authored').instant() ?? bundle.at('timestamp').instant();
};

const silent: BundleSaid = {
  severalPatients: false,
  own: false,
  origin: null,
  setting: null,
  ageYears: null,
  ageFromBirthDate: false,
  sex: null,
  patientDiffers: false,
  localReference: null,
  demonstration: false,
  complaints: [],
  outcomes: [],
  shown: null,
  knowledgeVersion: null,
  engineVersion: null,
  appVersion: null,
};

const isTestData = (meta: Place): boolean =>
  meta
    .at('security')
    .items()
    .some((label) => label.at('system').text() === testData.system && label.at('code').text() === testData.code);

const differ = (values: readonly unknown[]): boolean => new Set(values.filter((value) => value !== null)).size > 1;

/** The complaints, where one place gives them or both agree. */
const oneListOf = (met: readonly Complaint[], answered: readonly Complaint[]): readonly Complaint[] => {
  const names = (list: readonly Complaint[]): string => list.map(({ finding }) => finding).join();
  if (met.length === 0 || answered.length === 0 || names(met) === names(answered))
    return met.length > 0 ? met : answered;
  for (const { place } of answered) place?.leave('conflict', 'complaint');
  return [];
};

/** The one value that all who say something say; `null` where they differ or nobody speaks. */
const agreed = <Value>(values: readonly (Value | null)[]): Value | null => {
  const said = new Set(values.filter((value) => value !== null));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
};

/** What is looked into; everything else is left whole. */
const known: ReadonlySet<string> = new Set([
  'Patient',
  'Encounter',
  'Observation',
  'QuestionnaireResponse',
  'DetectedIssue',
  'ServiceRequest',
  'ClinicalImpression',
  'Condition',
  'Device',
]);

/** How the patient of this Bundle is referred to; `several` when resources speak of more than one. */
const subjectOf = (patient: Entry | undefined, entries: readonly Entry[]): ReadonlySet<string> | 'several' => {
  if (patient) {
    const id = patient.resource.at('id').text();
    return new Set([patient.fullUrl, id && `Patient/${id}`].filter((name): name is string => Boolean(name)));
  }
  const named = new Set(entries.flatMap(({ resource }) => subjectReference(resource) ?? []));
  return named.size > 1 ? 'several' : named;
};

const subjectReference = (resource: Place): string | null =>
  resource.at('subject').at('reference').text() ?? resource.at('patient').at('reference').text();

/** Whether a resource may be read: about this patient, and with nothing in it that could turn its meaning round. */
const isReadable = (resource: Place, subject: ReadonlySet<string>): boolean => {
  if (resource.at('modifierExtension').exists() || resource.at('implicitRules').exists()) {
    resource.leave('changes_meaning');
    return false;
  }
  const reference = subjectReference(resource);
  if (reference !== null && !subject.has(reference)) {
    resource.leave('other_subject', null);
    return false;
  }
  resource.at('resourceType').use();
  return true;
};
