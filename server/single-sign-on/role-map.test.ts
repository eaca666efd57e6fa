import { expect, test } from 'vitest';
import { parseRoleMap, rolesOf } from './role-map';

test.each([
  ['nothing', ''],
  ['an unknown role', 'owner=it'],
  ['a role without a value', 'clinician='],
  ['an empty value among others', 'clinician=a,,b'],
  ['a role twice', 'clinician=a; clinician=b'],
  ['two equal signs', 'clinician=a=b'],
])('%s is not a map of roles', (_name, text) => expect(parseRoleMap(text)).toBeNull());

test.each([
  ['one of the values', ['gastro'], ['clinician']],
  ['several', ['it', 'physicians', 'choir'], ['clinician', 'administrator']],
  ['a claim of one value', 'it', ['administrator']],
  ['no value of the map', ['choir'], []],
  ['another case', ['Gastro'], []],
  ['no claim', undefined, []],
  ['a claim of another kind', { gastro: true }, []],
])('%s', (_name, claim, expected) => {
  const map = parseRoleMap('clinician=gastro, physicians; administrator=it');
  expect(map && rolesOf(map, claim)).toEqual(expected);
});
