import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve('components');

/** Files with a field to type in whose text is not about a patient, or is not kept. Why, for each. */
const others: Readonly<Record<string, string>> = {
  'account/identity-forms.tsx': 'one’s own name and address',
  'account/last-factor-dialog.tsx': 'a password',
  'account/password-form.tsx': 'a password',
  'audit/audit-filter-form.tsx': 'days and ids to look for',
  'auth/first-account-form.tsx': 'one’s own name and address',
  'auth/link-form.tsx': 'one’s own name and a password',
  'auth/proof-dialog.tsx': 'a password or a code',
  'auth/second-factor-form.tsx': 'a code',
  'auth/sign-in-form.tsx': 'one’s own address and a password',
  'auth/totp-enrolment.tsx': 'a code',
  'calculators/calculator-index.tsx': 'a word to look for, not kept',
  'clinic/invite-dialog.tsx': 'the address of a colleague',
  'follow-up/due-day-button.tsx': 'a day',
  'handouts/handout-list.tsx': 'a word to look for, not kept',
  'session/result-entry.tsx': 'a figure and a day',
  'sessions/filter-fields.tsx': 'days',
  'ui/copy-text.tsx': 'shown, not typed in',
  'ui/text-field.tsx': 'the field itself',
};

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
const fields = files.filter((file) =>
  /<(TextField|TextArea|textarea)\b/.test(readFileSync(path.join(folder, file), 'utf8')),
);

test('REG-26: every field for words of one’s own warns of likely identifiers', () => {
  const silent = fields.filter((file) => !readFileSync(path.join(folder, file), 'utf8').includes('<IdentifierWarning'));
  expect(silent.sort()).toEqual(Object.keys(others).sort());
});
