import { createHash } from 'node:crypto';
import { canonical, consult, fail, fingerprintOf, type KnowledgeBase, ok, type Result } from '@/engine';
import { applyAll, caseOf, initialState } from '../../sessions/state';
import { think } from '../../sessions/think';
import type { EntryRules } from '../../sessions/validate-entry';
import type { ImportReport, ReadEntry, Refusal } from '../schema';
import type { Vocabulary } from '../vocabulary';
import { type BundleSaid, readBundle } from './bundle';
import { ClaimBook, type Complaint } from './claims';
import { codeBookOf } from './code-book';
import { outcomesRead } from './final-diagnosis';
import { readOwnFile } from './own-file';
import { isQuiet, Place } from './place';
import { readJson } from './read-json';
import { readResponse } from './response';
import { shownBy } from './shown';

/** What a file is read with. */
export interface Reader {
  readonly rules: EntryRules;
  readonly vocabulary: Vocabulary;
  readonly knowledge: KnowledgeBase;
  readonly engineVersion: string;
}

/**
 * What a file from outside holds for a session: what would be entered, and everything that would not. Nothing is stored
 * and nothing guessed. Cannot throw, whatever the text.
 */
export const readImport = (text: string, reader: Reader): Result<ImportReport, Refusal> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail({ code: 'unknown_format', detail: null });
  }
  const digest = createHash('sha256').update(text).digest('hex');
  const { format, resourceType } = value as { format?: unknown; resourceType?: unknown };
  if (format === 'zonula_session') return ownSession(value, digest, reader);
  if (resourceType === 'Bundle') return bundle(value, digest, reader);
  if (resourceType === 'QuestionnaireResponse') return questionnaireResponse(value, digest, reader);
  return fail({ code: 'unknown_format', detail: typeof resourceType === 'string' ? resourceType.slice(0, 60) : null });
};

const versionNotices = (
  { knowledge, engineVersion }: Reader,
  made: Pick<ImportReport, 'knowledgeVersion' | 'engineVersion'>,
): ImportReport['notices'] => [
  ...(made.knowledgeVersion !== null && made.knowledgeVersion !== knowledge.version
    ? (['other_knowledge'] as const)
    : []),
  ...(made.engineVersion !== null && made.engineVersion !== engineVersion ? (['other_engine'] as const) : []),
];

const ownSession = (value: object, digest: string, reader: Reader): Result<ImportReport, Refusal> => {
  const read = readOwnFile(value, reader.rules);
  if (!read.ok) return read;
  const { file, entries, outcomes, notUsed } = read.value;
  const state = applyAll(initialState(file.patient), entries, file.follows);
  const { knowledgeVersion, engineVersion } = file;
  const notices = [...versionNotices(reader, { knowledgeVersion, engineVersion })];
  const { event } = think(reader.knowledge, state);
  if (notices.length === 0 && (event.fingerprint !== file.fingerprint || !isShown(file, event))) {
    notices.push('assessment_differs');
  }
  return ok({
    format: 'zonula_session',
    own: true,
    origin: file.session,
    earlier: file.origin,
    ...(file.follows && { follows: file.follows }),
    knowledgeVersion,
    engineVersion,
    appVersion: file.appVersion,
    patient: state.patient,
    patientAtStart: file.patient,
    localReference: file.localReference,
    demonstration: file.demonstration,
    entries: [...entries],
    outcomes: [...outcomes],
    notUsed: [...notUsed.lines],
    notUsedTotal: notUsed.total,
    notices,
    whole: notices.length === 0 && notUsed.lines.every(isQuiet),
    digest,
  });
};

/** Whether the assessment in the file is the one its fingerprint stands for. */
const isShown = (
  { assessment, advice, fingerprint }: { assessment: unknown; advice: unknown; fingerprint: string },
  thought: Parameters<typeof fingerprintOf>[0],
): boolean =>
  fingerprintOf({ assessment: thought.assessment, advice: thought.advice }) === fingerprint &&
  canonical(assessment) === canonical(thought.assessment) &&
  canonical(advice) === canonical(thought.advice);

const bundle = (value: object, digest: string, reader: Reader): Result<ImportReport, Refusal> => {
  const place = Place.root(value, 'Bundle');
  const book = new ClaimBook();
  const said = readBundle(place, reader.vocabulary, codeBookOf(reader.vocabulary), book);
  if (said.severalPatients) return fail({ code: 'several_patients', detail: null });
  const { own, origin, knowledgeVersion, engineVersion, localReference, setting, ageYears, sex } = said;
  book.addComplaints(said.complaints);
  const entries = book.entries(reader.rules, namesOf(said.complaints), null);
  const outcomes = outcomesRead(said.outcomes, reader.rules);
  const otherVersions = versionNotices(reader, { knowledgeVersion, engineVersion });
  const notices = [
    ...otherVersions,
    ...(otherVersions.length === 0 && showsAnother(said, entries, reader) ? (['assessment_differs'] as const) : []),
    ...(said.patientDiffers ? (['patient_differs'] as const) : []),
    ...(said.ageFromBirthDate ? (['age_from_birth_date'] as const) : []),
  ];
  return usable({
    format: 'fhir_bundle',
    own,
    origin,
    earlier: null,
    knowledgeVersion,
    engineVersion,
    appVersion: said.appVersion,
    patient: { setting, ageYears, sex },
    patientAtStart: null,
    localReference,
    demonstration: said.demonstration,
    entries: [...entries],
    outcomes,
    ...leftOf(place),
    notices,
    whole: own && origin !== null && notices.length === 0 && place.notUsed().lines.every(isQuiet),
    digest,
  });
};

/** Whether a Bundle of ours shows another assessment than what is read of it leads to. */
const showsAnother = (
  { shown, setting, ageYears, sex }: BundleSaid,
  entries: readonly ReadEntry[],
  { knowledge }: Reader,
): boolean => {
  if (shown === null) return false;
  if (setting === null || sex === null) return shown.length > 0;
  const timed = entries.map((entry) => ({ ...entry, at: entry.at ?? '' }));
  const state = applyAll(initialState({ setting, ageYears, sex }), timed);
  return canonical(shownBy(consult(knowledge, caseOf(state)), state)) !== canonical(shown);
};

const questionnaireResponse = (value: object, digest: string, reader: Reader): Result<ImportReport, Refusal> => {
  const place = Place.root(value, 'QuestionnaireResponse');
  const book = new ClaimBook();
  for (const key of ['id', 'meta', 'text', 'language']) place.at(key).leave('not_needed');
  if (place.at('modifierExtension').exists() || place.at('implicitRules').exists()) {
    return fail({ code: 'nothing_usable', detail: 'modifierExtension' });
  }
  const said = readResponse(place, reader.vocabulary, book);
  book.addComplaints(said.complaints);
  const entries = book.entries(reader.rules, namesOf(said.complaints), said.authored);
  const { knowledgeVersion, setting, ageYears, sex } = said;
  return usable({
    format: 'fhir_questionnaire_response',
    own: false,
    origin: null,
    earlier: null,
    knowledgeVersion,
    engineVersion: null,
    appVersion: null,
    patient: { setting, ageYears, sex },
    patientAtStart: null,
    localReference: null,
    demonstration: false,
    entries: [...entries],
    outcomes: [],
    ...leftOf(place),
    notices: [...versionNotices(reader, { knowledgeVersion, engineVersion: null })],
    whole: false,
    digest,
  });
};

const namesOf = (complaints: readonly Complaint[]): readonly string[] => complaints.map(({ finding }) => finding);

const leftOf = (place: Place): Pick<ImportReport, 'notUsed' | 'notUsedTotal'> => {
  const { lines, total } = place.notUsed();
  return { notUsed: [...lines], notUsedTotal: total };
};

/** A file from which nothing could be entered is refused, with the first reason. */
const usable = (report: ImportReport): Result<ImportReport, Refusal> =>
  report.entries.length > 0 || report.own
    ? ok(report)
    : fail({ code: 'nothing_usable', detail: report.notUsed[0]?.detail ?? report.notUsed[0]?.code ?? null });
