import { expect, test } from 'vitest';
import type { ClinicianId } from '../ids';
import { ownChange } from './own-changes';
import type { SignInReply, SignInStep } from './steps/schema';

const owner = { id: 'cli_one' as ClinicianId, name: 'Ada', email: 'ada@example.org' };

test.each<[SignInStep, SignInReply['outcome'], string, string]>([
  [{ step: 'change_email', email: 'new@example.org' }, 'done', 'ada@example.org', 'new@example.org'],
  [{ step: 'rename', name: 'Ada Doe' }, 'done', 'Ada', 'Ada Doe'],
  [{ step: 'change_password', password: 'quokka quokka' }, 'done', 'a password', 'another password'],
  [{ step: 'confirm_totp', code: '123456' }, 'enrolled', 'no authenticator app', 'an authenticator app'],
  [
    { step: 'remove_factor', factor: 'totp', password: 'quokka' },
    'done',
    'an authenticator app',
    'no authenticator app',
  ],
  [{ step: 'remove_factor', factor: { passkey: 'quokka' }, password: null }, 'done', 'a passkey', 'one passkey less'],
  [{ step: 'renew_recovery_codes' }, 'recovery_codes', 'recovery codes', 'other recovery codes'],
])('REG-22: of one’s own account: %j', (step, outcome, before, after) => {
  const entry = ownChange(step, outcome, owner);
  expect(entry).toEqual({ action: 'account_change', subject: owner.id, before, after });
  // Neither a password nor a code nor the id of a key.
  expect(JSON.stringify(entry)).not.toMatch(/quokka|123456/);
});

test('what was refused, or asks for proof first, or changes nothing, is none', () => {
  const change: SignInStep = { step: 'change_email', email: 'new@example.org' };
  for (const outcome of ['refused', 'proof_needed', 'throttled', 'email_taken'] as const) {
    expect(ownChange(change, outcome, owner)).toBeNull();
  }
  expect(ownChange({ step: 'stay' }, 'done', owner)).toBeNull();
  expect(ownChange(change, 'done', null)).toBeNull();
});
