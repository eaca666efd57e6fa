import { createHash } from 'node:crypto';
import { engineVersion } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { newSessionId } from '../ids';
import { cleanText } from '../sessions/clean-text';
import { marksOfSession } from '../sessions/list/session-marks';
import { stampOf } from '../sessions/stamp';
import { importedEvents } from './imported-events';
import { type Reader, readImport } from './reading/read-import';
import type { ImportInput, ImportOutcome, ImportReport, PreviewReply } from './schema';
import { currentVocabulary } from './vocabulary';

const readerOf = ({ entryRules, release }: Deps): Reader => ({
  rules: entryRules,
  vocabulary: currentVocabulary(),
  knowledge: release.knowledge,
  engineVersion,
});

/** What a file would bring in. Stores nothing. */
export const previewImport = (deps: Deps, text: string): PreviewReply => {
  const read = readImport(text, readerOf(deps));
  return read.ok
    ? { ok: true, report: read.value, reportDigest: digestOf(read.value) }
    : { ok: false, refusal: read.issue };
};

const digestOf = (report: ImportReport): string => createHash('sha256').update(JSON.stringify(report)).digest('hex');

/**
 * Starts a session of this clinician with what a file holds, in one transaction: all that its report named, or nothing.
 * A report that would read otherwise by now (another release, another file) has to be looked at again. The same creation
 * key gives the same session.
 */
export const importSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  input: ImportInput,
): Promise<ImportOutcome> => {
  const read = readImport(input.text, readerOf(deps));
  if (!read.ok) return { ok: false, refusal: read.issue };
  const report = read.value;
  if (digestOf(report) !== input.reportDigest) return { ok: false, refusal: { code: 'report_changed', detail: null } };
  await deps.releases.keep();
  const { knowledge } = deps.release;
  const now = deps.clock.now();
  const { events, state, outline } = importedEvents(knowledge, report, input.patient, now);
  const localReference = cleanText(input.localReference ?? '').trim() || null;
  const id = await deps.sessions.create(clinician, {
    id: newSessionId(),
    creationKey: input.creationKey,
    localReference,
    demonstration: report.demonstration,
    outline,
    marks: await marksOfSession(deps, clinician, { localReference, state, events }),
    events,
    stamp: stampOf(deps, now),
  });
  return { ok: true, sessionId: id };
};
