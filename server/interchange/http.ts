import type { z } from 'zod';
import type { Asking, Taking } from '../api/asking';
import { csvDownload, download, refuseStale } from '../api/download';
import { noStore, refuse, refusedUnread } from '../api/refuse';
import type { Audited } from '../audit/schema';
import type { CurrentClinician } from '../auth/clinician';
import { filterIn } from '../sessions/list/filter-address';
import { sessionId } from '../sessions/schema';
import { holds } from '../tenancy/store-for';
import { type ExportFormat, exportFormats, exportSession } from './export-session';
import { importSession, previewImport } from './import-session';
import { importInput, importOutcome, LARGEST_FILE, previewInput, previewReply } from './schema';
import { sessionListLines } from './session-list';

const audited = ({ deps, origin }: Asking, clinician: CurrentClinician, what: Audited): Promise<void> =>
  deps().audit.record(clinician, what, origin);

const isFormat = (format: string): format is ExportFormat => (exportFormats as readonly string[]).includes(format);

/** Sessions are for clinicians; the stores would refuse it as well. */
const notAllowed = async (
  asking: Asking,
  clinician: CurrentClinician,
  action: 'export' | 'refused' = 'export',
): Promise<Response> => {
  await audited(asking, clinician, { action, outcome: 'not_allowed' });
  return refuse(403);
};

/** A session as a file to keep. One that is somebody else’s is not found. */
export const downloadSession = async (
  asking: Taking,
  wanted: { readonly sessionId: string; readonly format: string },
): Promise<Response> => {
  const { deps, clinician } = asking;
  if (!clinician) return refuse(401);
  if (!(await asking.freshProof())) return refuseStale();
  const { format } = wanted;
  const id = sessionId.safeParse(wanted.sessionId);
  if (!id.success || !isFormat(format)) return refuse(404);
  if (!holds(clinician, ['clinician'])) return notAllowed(asking, clinician);
  const file = await exportSession(deps(), clinician, { sessionId: id.data, format });
  await audited(asking, clinician, { action: 'export', subject: id.data, outcome: file.ok ? 'done' : 'not_found' });
  return file.ok ? download(file.value.text, file.value.name, file.value.type) : refuse(404);
};

/** The list of one’s own sessions for a spreadsheet, filtered as its address says, sent as it is read. */
export const downloadSessionList = async (asking: Taking, address: string): Promise<Response> => {
  const { deps, clinician } = asking;
  if (!clinician) return refuse(401);
  if (!holds(clinician, ['clinician'])) return notAllowed(asking, clinician);
  if (!(await asking.freshProof())) return refuseStale();
  await audited(asking, clinician, { action: 'export' });
  return csvDownload(
    sessionListLines(deps(), clinician, filterIn(new URL(address).searchParams)),
    'zonula-sessions.csv',
  );
};

/** A file inside JSON is longer than the file by what has to be escaped in it. */
const LARGEST_BODY = 2 * LARGEST_FILE + 100_000;

/** Whether a request may be read at all, and what it holds as the schema has it. */
const bodyOf = async <Schema extends z.ZodType>(
  request: Request,
  appUrl: string,
  schema: Schema,
): Promise<z.output<Schema> | Response> => {
  const refused = refusedUnread(request, { appUrl, maxBody: LARGEST_BODY });
  if (refused) return refused;
  const parsed = schema.safeParse(await request.json().catch(() => null));
  return parsed.success ? parsed.data : refuse(400);
};

/** What a file would bring in. */
export const previewFile = async (asking: Asking, request: Request, appUrl: string): Promise<Response> => {
  const { deps, clinician } = asking;
  if (!clinician) return refuse(401);
  if (!holds(clinician, ['clinician'])) return notAllowed(asking, clinician, 'refused');
  const body = await bodyOf(request, appUrl, previewInput);
  if (body instanceof Response) return body;
  return Response.json(previewReply.parse(previewImport(deps(), body.text)), { headers: noStore });
};

/** Starts the session that was previewed. */
export const importFile = async (asking: Asking, request: Request, appUrl: string): Promise<Response> => {
  const { deps, clinician } = asking;
  if (!clinician) return refuse(401);
  if (!holds(clinician, ['clinician'])) return notAllowed(asking, clinician, 'refused');
  const body = await bodyOf(request, appUrl, importInput);
  if (body instanceof Response) return body;
  return Response.json(importOutcome.parse(await importSession(deps(), clinician, body)), { headers: noStore });
};

/** A description that is the same for everybody, and public as the knowledge is. */
export const publicDescription = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=300' } });
