import { expect, test } from 'vitest';
import type { ClinicianId } from '../ids';
import { ownChange } from './own-changes';
import type { SignInStep } from './steps/schema';

const owner = { id: 'cli_one' as ClinicianId, name: 'Ada', email: 'ada@example.org' };

test.each<[SignInStep, string, string]>([
  [{ step: 'change_email', email: 'new@example.org' }, 'ada@example.org', 'new@example.org'],
  [{ step: 'rename', name: 'Ada Doe' }, 'Ada', 'Ada Doe'],
  [{ step: 'change_password', password: 'quokka quokka' }, 'a password', 'another password'],
  [{ step: 'confirm_totp', code: '123456' }, 'no authenticator app', 'an authenticator app'],
  [{ step: 'remove_factor', factor: 'totp', password: 'quokka' }, 'an authenticator app', 'no authenticator app'],
  [{ step: 'remove_factor', factor: { passkey: 'quokka' }, password: null }, 'a passkey', 'one passkey less'],
  [{ step: 'renew_recovery_codes' }, 'recovery codes', 'other recovery codes'],
])('REG-22: of one’s own account: %j', (step, before, after) => {
  const entry = ownChange(step, owner);
  expect(entry).toEqual({ action: 'account_change', subject: owner.id, before, after });
  // Neither a password nor a code nor the id of a key.
  expect(JSON.stringify(entry)).not.toMatch(/quokka|123456/);
});

test('a step that changes nothing has none', () => {
  expect(ownChange({ step: 'stay' }, owner)).toBeNull();
});
