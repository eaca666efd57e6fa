import { expect, test, vi } from 'vitest';
import type { ClinicId } from '../ids';
import { besideClinics, clinicNow, inClinic } from './clinic-scope';

const [one, other] = ['cln_one' as ClinicId, 'cln_other' as ClinicId];

test('nothing runs for a clinic by itself; inside, the innermost counts', async () => {
  expect(clinicNow()).toBe('');
  await inClinic(one, async () => {
    expect(clinicNow()).toBe(one);
    expect(await inClinic(other, clinicNow)).toBe(other);
    expect(await besideClinics(async () => clinicNow())).toBeNull();
    expect(clinicNow()).toBe(one);
  });
  expect(clinicNow()).toBe('');
});

test('what begins only when it is waited for begins inside', async () => {
  // biome-ignore lint/suspicious/noThenProperty: as a Prisma query does
  const lazy = { then: (done: (clinic: string | null) => void) => done(clinicNow()) } as PromiseLike<string | null>;
  expect(await inClinic(one, () => lazy)).toBe(one);
});

test('a page and a route that each load the module see the same clinic: they share the pool', async () => {
  vi.resetModules();
  const again = await import('./clinic-scope');
  expect(again.inClinic).not.toBe(inClinic);
  expect(await inClinic(one, async () => again.clinicNow())).toBe(one);
});
