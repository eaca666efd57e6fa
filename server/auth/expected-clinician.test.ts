import { expect, test } from 'vitest';
import type { CurrentClinician } from './clinician';
import { asExpected } from './expected-clinician';

const clinician = { id: 'cli_one' } as unknown as CurrentClinician;
const from = (page: string | null) =>
  new Request('http://app.example', { headers: page === null ? {} : { 'x-zonula-clinician': page } });

test.each<[string, string | null, CurrentClinician | null, CurrentClinician | null]>([
  ['a page of theirs', 'cli_one', clinician, clinician],
  ['a call that comes from no page', null, clinician, clinician],
  ['a page that another left open', 'cli_two', clinician, null],
  ['a page left open, nobody signed in', 'cli_two', null, null],
])('SEC-20: %s', (_name, page, signedIn, answered) => expect(asExpected(signedIn, from(page))).toBe(answered));
