import { type Setting, type Sex, settings } from '@/engine';
import { cleanText, type SessionOrigin, sessionId } from '../../sessions/schema';
import type { NotUsedCode } from '../schema';
import { systems } from '../systems';
import type { Vocabulary } from '../vocabulary';
import { type ClaimBook, type Complaint, reasonOf } from './claims';
import type { CodeBook } from './code-book';
import { readObservation } from './observation';
import type { Place } from './place';
import { readResponse } from './response';
import { codeIn } from './values';

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
  readonly complaints: readonly Complaint[];
  readonly knowledgeVersion: string | null;
  readonly engineVersion: string | null;
}

interface Entry {
  readonly type: string | null;
  readonly fullUrl: string | null;
  readonly resource: Place;
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
    if (!known.has(type ?? '')) resource.leave(own ? 'thought_anew' : 'unsupported_resource', type);
  }
  const mine = (type: string): readonly Place[] =>
    of(type).flatMap(({ resource }) => (isReadable(resource, subject) ? [resource] : []));

  const [patient] = mine('Patient');
  const person = patient ? readPatient(patient, dateOf(place, entries)) : nobody;
  const ages = mine('Observation').flatMap((observation) => readObservation(observation, codes, book) ?? []);
  const answered = mine('QuestionnaireResponse').map((response) => readResponse(response, vocabulary, book));
  const met = readEncounters(mine('Encounter'), of('Observation'), codes);
  for (const issue of mine('DetectedIssue')) readIssue(issue, own, book);
  for (const request of mine('ServiceRequest')) readRequest(request, own, book);
  for (const impression of mine('ClinicalImpression')) readImpression(impression, own, book);
  for (const condition of mine('Condition')) readCondition(condition, own, codes, book);
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
    complaints: oneListOf(met.complaints, response?.complaints ?? []),
    knowledgeVersion: versions?.knowledge ?? response?.knowledgeVersion ?? null,
    engineVersion: versions?.engine ?? null,
  };
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
  complaints: [],
  knowledgeVersion: null,
  engineVersion: null,
};

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

interface Person {
  readonly sex: Sex | null;
  readonly ageYears: number | null;
  readonly localReference: string | null;
}
const nobody: Person = { sex: null, ageYears: null, localReference: null };

/** The sex, the age where a date of birth and a date of the record give it, our own reference; nothing else is kept. */
const readPatient = (patient: Place, on: string | null): Person => {
  const gender = patient.at('gender').text();
  const sex = gender === 'female' || gender === 'male' || gender === 'unknown' ? gender : null;
  if (sex) patient.at('gender').use();
  let localReference: string | null = null;
  for (const identifier of patient.at('identifier').items()) {
    const value = identifier.at('value').text();
    if (identifier.at('system').text() === systems.localReference && value !== null && value.length <= 60) {
      identifier.use();
      localReference = cleanText(value).trim() || null;
    } else identifier.leave('not_kept');
  }
  const ageYears = ageOn(patient.at('birthDate').text(), on);
  for (const key of Object.keys((patient.value ?? {}) as object)) {
    if (!kept.has(key)) patient.at(key).leave('not_kept');
  }
  return { sex, ageYears, localReference };
};

const kept: ReadonlySet<string> = new Set(['resourceType', 'id', 'meta', 'text', 'language', 'gender', 'identifier']);

/** Completed years on a day. Both dates whole, or it is not known. */
const ageOn = (birthDate: string | null, on: string | null): number | null => {
  if (!birthDate || !on || !/^\d{4}-\d{2}-\d{2}$/.test(birthDate)) return null;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (on.slice(5, 10) < birthDate.slice(5) ? 1 : 0);
  return years >= 0 && years <= 120 ? years : null;
};

/** The day of the record. */
const dateOf = (bundle: Place, entries: readonly Entry[]): string | null => {
  const [response] = entries.filter(({ type }) => type === 'QuestionnaireResponse');
  return response?.resource.at('authored').instant() ?? bundle.at('timestamp').instant();
};

interface Met {
  readonly setting: Setting | null;
  readonly period: { readonly startedAt: string; readonly closedAt: string | null } | null;
  readonly complaints: readonly Complaint[];
}

const readEncounters = (encounters: readonly Place[], observations: readonly Entry[], codes: CodeBook): Met => {
  const [encounter, second] = encounters;
  if (!encounter) return { setting: null, period: null, complaints: [] };
  if (second) {
    for (const one of encounters) one.leave('several_values', 'Encounter');
    return { setting: null, period: null, complaints: [] };
  }
  for (const key of ['status', 'subject']) encounter.at(key).use();
  return {
    setting: settingOf(encounter),
    period: periodOf(encounter.at('period')),
    complaints: complaintsOf(encounter.at('reasonReference'), observations, codes),
  };
};

const settingOf = (encounter: Place): Setting | null => {
  const [type] = encounter.at('type').items();
  const said = type && codeIn(type, systems.setting);
  const own = settings.find((setting) => setting === said);
  const act = encounter.at('class');
  if (own) {
    encounter.at('type').use();
    act.use();
    return own;
  }
  // Ambulatory may be general practice or a clinic: that is for the clinician to say.
  const code = act.at('code').text();
  const setting =
    code === 'EMER' ? 'emergency' : code === 'IMP' || code === 'ACUTE' || code === 'NONAC' ? 'inpatient' : null;
  if (setting) act.use();
  return setting;
};

const periodOf = (period: Place): Met['period'] => {
  const startedAt = period.at('start').instant();
  if (startedAt === null) return null;
  period.use();
  return { startedAt, closedAt: period.at('end').instant() };
};

const complaintsOf = (reasons: Place, observations: readonly Entry[], codes: CodeBook): readonly Complaint[] =>
  reasons.items().flatMap((reason) => {
    const reference = reason.at('reference').text();
    const entry = observations.find(
      ({ fullUrl, resource }) =>
        reference !== null && (reference === fullUrl || reference === `Observation/${resource.at('id').text()}`),
    );
    const found = entry && codes.find(entry.resource.at('code'));
    if (!found?.ok || found.target.kind !== 'finding') return [];
    reason.use();
    return [{ finding: found.target.finding.id, place: null }];
  });

/** Of our own: a red flag set aside. That it fires is thought anew. */
const readIssue = (issue: Place, own: boolean, book: ClaimBook): void => {
  const rule = codeIn(issue.at('code'), systems.rule);
  const [mitigation] = issue.at('mitigation').items();
  const action = mitigation?.at('action');
  if (!own || rule === null || !mitigation || !action || codeIn(action, systems.action) !== 'set-aside') {
    issue.leave(own && rule !== null ? 'thought_anew' : 'unsupported_resource', 'DetectedIssue');
    return;
  }
  issue.use();
  book.add({
    topic: `aside:${rule}`,
    entry: { type: 'red_flag_set_aside', redFlag: rule, reason: reasonOf(action.at('text').text()) },
    at: mitigation.at('date').instant(),
    place: issue,
  });
};

/** Of our own: what was chosen and declined. */
const readRequest = (request: Place, own: boolean, book: ClaimBook): void => {
  const [category] = request.at('category').items();
  const standing = category ? codeIn(category, systems.decision) : null;
  const investigation = codeIn(request.at('code'), systems.investigation);
  if (!own || investigation === null || (standing !== 'chosen' && standing !== 'declined')) {
    request.leave(own && standing === 'suggested' ? 'thought_anew' : 'unsupported_resource', 'ServiceRequest');
    return;
  }
  request.use();
  const [note] = request.at('note').items();
  book.add({
    topic: `decision:${investigation}`,
    entry:
      standing === 'chosen'
        ? { type: 'investigation_chosen', investigation }
        : { type: 'investigation_declined', investigation, reason: reasonOf(note?.at('text').text() ?? null) },
    at: request.at('authoredOn').instant(),
    place: request,
  });
};

/** Of our own: the clinician’s note. The list of conditions is thought anew. */
const readImpression = (impression: Place, own: boolean, book: ClaimBook): void => {
  const [note] = impression.at('note').items();
  const text = note?.at('text').text() ?? null;
  if (!own || !note || text === null) {
    impression.leave(own ? 'thought_anew' : 'unsupported_resource', 'ClinicalImpression');
    return;
  }
  impression.use();
  book.add({
    topic: 'note',
    entry: { type: 'note_written', text: cleanText(text) },
    at: note.at('time').instant(),
    place: note,
  });
};

/** Another’s: a finding that is confirmed and active is present, one that is refuted is absent. Nothing in between is read. */
const readCondition = (condition: Place, own: boolean, codes: CodeBook, book: ClaimBook): void => {
  const found = codes.find(condition.at('code'));
  const state = stateOf(condition);
  if (!found.ok || found.target.kind !== 'finding' || state === null) {
    const code: NotUsedCode = own ? 'thought_anew' : found.ok ? 'no_value' : found.code;
    condition.leave(code, own ? 'Condition' : found.ok ? null : found.detail);
    return;
  }
  for (const key of ['code', 'verificationStatus', 'clinicalStatus', 'subject', 'encounter', 'category']) {
    condition.at(key).use();
  }
  book.add({
    topic: `answer:${found.target.finding.id}`,
    entry: {
      type: 'question_answered',
      finding: found.target.finding.id,
      answer: { kind: 'state', state },
      complaint: false,
    },
    at: null,
    place: condition,
  });
};

const stateOf = (condition: Place): 'present' | 'absent' | null => {
  const verification = codeIn(
    condition.at('verificationStatus'),
    'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  );
  const clinical = codeIn(condition.at('clinicalStatus'), 'http://terminology.hl7.org/CodeSystem/condition-clinical');
  if (verification === 'refuted') return 'absent';
  return verification === 'confirmed' && (clinical === 'active' || clinical === 'recurrence' || clinical === 'relapse')
    ? 'present'
    : null;
};

const versionsOf = (
  device: Place,
  own: boolean,
): { readonly engine: string | null; readonly knowledge: string | null } => {
  device.leave(own ? 'thought_anew' : 'unsupported_resource', 'Device');
  const of = (name: string): string | null =>
    device
      .at('version')
      .items()
      .find((version) => version.at('type').at('text').text() === name)
      ?.at('value')
      .text() ?? null;
  return own ? { engine: of('engine'), knowledge: of('knowledge') } : { engine: null, knowledge: null };
};
