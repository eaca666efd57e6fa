import type { Metadata } from 'next';
import { AdministrationPage } from '@/components/clinic/administration-page';
import { engineVersion } from '@/engine';
import { PASSWORD_LENGTH } from '@/server/accounts/schema';
import { requireRole } from '@/server/auth/require-clinician';
import { SIGN_IN_HOURS } from '@/server/auth/sign-in-with-password';
import { deps } from '@/server/deps';
import { env } from '@/server/env';

export const metadata: Metadata = { title: 'Administration' };

export default async function Page() {
  const administrator = await requireRole('administrator');
  const { people, instance, record, clock, release } = deps();
  const [clinic, health, retention] = await Promise.all([
    people.list(administrator, clock.now()),
    instance.health(administrator),
    record.retention(administrator),
  ]);
  return (
    <AdministrationPage
      self={administrator.id}
      appUrl={env().APP_URL}
      people={clinic}
      knowledge={{ number: release.number, digest: release.digest, engine: engineVersion }}
      signIn={{ hours: SIGN_IN_HOURS, passwordLength: PASSWORD_LENGTH }}
      {...{ health, retention }}
    />
  );
}
