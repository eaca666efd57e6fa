import { z } from 'zod';
import type { AuditOrigin } from '../audit/schema';
import { hashPassword } from '../auth/password';
import { refusePassword } from '../auth/password-rules';
import type { Clock } from '../clock';
import type { AccountStore } from './account-store';
import { type FirstAccountReply, firstAccount } from './schema';

/** Creates the first account and its clinic for whoever holds the one-time link of the first start. */
export const createFirstAccount = async (
  deps: { readonly clock: Clock; readonly accounts: AccountStore; readonly from: AuditOrigin },
  input: unknown,
): Promise<FirstAccountReply> => {
  const parsed = firstAccount.safeParse(input);
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error);
    return { outcome: 'not_understood', fields: fieldErrors };
  }
  const { token, password, ...account } = parsed.data;
  const weak = refusePassword(password, { ...account, secondFactor: false });
  if (weak) return { outcome: 'password_refused', weak };
  const made = await deps.accounts.createFirst(
    token,
    { ...account, passwordHash: await hashPassword(password) },
    { now: deps.clock.now(), from: deps.from },
  );
  return { outcome: made ? 'made' : 'link_not_valid' };
};
