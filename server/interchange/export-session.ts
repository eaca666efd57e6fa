import { ok, type Result } from '@/engine';
import type { CurrentClinician } from '../auth/clinician';
import type { Deps } from '../deps';
import { currentCatalogue } from '../library/current-catalogue';
import type { SessionIssue } from '../sessions/issue';
import { reviewSession } from '../sessions/review-session';
import { bundleText } from './fhir/bundle';
import { mappingOf } from './fhir/mapping';
import { recordOf } from './record/session-record';
import { sessionFileText } from './session-file';
import { currentVocabulary } from './vocabulary';

export const exportFormats = ['session.json', 'bundle.json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A clinician’s own session as a file. Its name says when, and nothing of whom. */
export const exportSession = async (
  deps: Deps,
  clinician: CurrentClinician,
  { sessionId, format }: { readonly sessionId: string; readonly format: ExportFormat },
): Promise<Result<ExportedFile, SessionIssue>> => {
  const review = await reviewSession(deps, clinician, sessionId);
  if (!review.ok) return review;
  const { session, events, release } = review.value;
  const record = recordOf(session, events);
  const day = record.session.startedAt.slice(0, 16).replace(/[T:]/g, '-');
  if (format === 'session.json') {
    return ok({ name: `zonula-${day}.session.json`, type: 'application/json', text: sessionFileText(record) });
  }
  const mapping = mappingOf(record, {
    catalogue: release?.catalogue ?? currentCatalogue(),
    vocabulary: currentVocabulary(),
    base: release?.base ?? null,
  });
  return ok({
    name: `zonula-${day}.fhir.json`,
    type: 'application/fhir+json; fhirVersion=4.0',
    text: bundleText(mapping),
  });
};
