import type { z } from 'zod';
import { type ImportInput, importOutcome, previewReply } from '@/server/interchange/schema';
import type { ImportProblem } from './import-words';

type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Files are too large for the procedures of the walk: these two have addresses of their own. */
const post = async <Schema extends z.ZodType>(
  address: string,
  body: object,
  schema: Schema,
): Promise<Reply<z.output<Schema>>> => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response) return { ok: false, problem: 'unreachable' };
  if (response.status === 401) return { ok: false, problem: 'signed_out' };
  if (response.status === 413) return { ok: false, problem: 'too_large' };
  if (response.status >= 500) return { ok: false, problem: 'unreachable' };
  const parsed = schema.safeParse(await response.json().catch(() => null));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: 'refused' };
};

export const previewFile = (text: string) => post('/api/interchange/preview', { text }, previewReply);
export const importFile = (input: ImportInput) => post('/api/interchange/import', input, importOutcome);
