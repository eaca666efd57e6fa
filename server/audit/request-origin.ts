import 'server-only';
import { headers } from 'next/headers';
import { addressOf } from '../auth/address';
import { browserKind } from '../auth/browser-kind';
import { env } from '../env';
import { uuidv7 } from '../ids';
import type { AuditOrigin } from './schema';

/** Where the running request comes from, for its entry in the audit. */
export const auditOrigin = async (requestId: string = uuidv7()): Promise<AuditOrigin> => {
  const sent = await headers();
  return {
    address: addressOf(sent.get('x-forwarded-for'), env().ZONULA_PROXIES),
    browser: browserKind(sent.get('user-agent')),
    requestId,
  };
};
