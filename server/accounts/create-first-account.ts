import { z } from 'zod';
import { hashPassword } from '../auth/password';
import type { Clock } from '../clock';
import type { AccountStore } from './account-store';
import { type FirstAccountReply, firstAccount } from './schema';

/** Creates the first account and its clinic for whoever holds the one-time link of the first start. */
export const createFirstAccount = async (
  deps: { readonly clock: Clock; readonly accounts: AccountStore },
  input: unknown,
): Promise<FirstAccountReply> => {
  const parsed = firstAccount.safeParse(input);
  if (!parsed.success) {
    const { fieldErrors } = z.flattenError(parsed.error);
    return { outcome: 'not_understood', fields: fieldErrors };
  }
  const { token, password, ...account } = parsed.data;
  if (isEasy(password, account)) return { outcome: 'password_too_easy' };
  const made = await deps.accounts.createFirst(
    token,
    { ...account, passwordHash: await hashPassword(password) },
    deps.clock.now(),
  );
  return { outcome: made ? 'made' : 'link_not_valid' };
};

/** Whether a password is one character over and over, or little more than the app's or the owner's own words (SEC-09). */
export const isEasy = (
  password: string,
  account: { readonly clinicName: string; readonly name: string; readonly email: string },
): boolean => {
  if (new Set(password).size < 5) return true;
  const words = [
    'zonula',
    'password',
    account.clinicName,
    account.name,
    account.email,
    account.email.split('@')[0] ?? '',
  ];
  const left = words
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2)
    .reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase());
  return left.length < 8;
};
