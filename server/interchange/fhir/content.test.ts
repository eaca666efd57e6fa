import { expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { fhirErrors, medplumErrors } from '../testing/validators';
import { contentLibrary, contentPlan } from './content';

const { version } = currentRelease().knowledge;
const library = contentLibrary(entries, version);
const plan = contentPlan(entries, version);

test.each([library, plan].map((resource) => [resource.resourceType, resource] as const))(
  'INT-23: %s passes both outside validators, and carries the version that the app shows',
  (_type, resource) => {
    expect([...medplumErrors(resource), ...fhirErrors(resource)]).toEqual([]);
    expect(resource.version).toBe(version);
  },
  // Each source is one artefact to be validated, and there are more than a thousand.
  60_000,
);

test('INT-23: every rule is there once, with its condition and where it stands', () => {
  expect(plan.action?.map(({ id }) => id)).toEqual(entries.rules.map(({ id }) => id));
  for (const { id, condition, documentation, description } of plan.action ?? []) {
    expect(condition?.[0]?.expression?.expression, id).toBeTruthy();
    expect(documentation?.[0]?.label, id).toBeTruthy();
    expect(description, id).toBeTruthy();
  }
});

test('INT-23: what refers to another part refers to this version of it', () => {
  const parts = library.relatedArtifact?.filter(({ type }) => type === 'composed-of').map(({ resource }) => resource);
  expect(parts).toContain(`${plan.url}|${version}`);
  expect(plan.library).toEqual([`${library.url}|${version}`]);
});

test('INT-23: both validators refuse a broken one', () => {
  const { status, ...broken } = plan;
  expect(status).toBe('draft');
  expect(medplumErrors(broken as typeof plan).length).toBeGreaterThan(0);
  expect(fhirErrors({ ...plan, praise: 'excellent' } as typeof plan).length).toBeGreaterThan(0);
});
