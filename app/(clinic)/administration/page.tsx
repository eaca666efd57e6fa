import type { Metadata } from 'next';
import { AdministrationPage } from '@/components/clinic/administration-page';
import { engineVersion } from '@/engine';
import { requireRole } from '@/server/auth/require-clinician';
import { passwordLength } from '@/server/auth/schema';
import { signInRules } from '@/server/auth/sign-in-rules';
import { deps } from '@/server/deps';
import { env } from '@/server/env';
import { holds } from '@/server/tenancy/store-for';

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
      audits={holds(administrator, ['auditor'])}
      appUrl={env().APP_URL}
      people={clinic}
      knowledge={{ number: release.number, digest: release.digest, engine: engineVersion }}
      signIn={signInShown()}
      {...{ health, retention }}
    />
  );
}

const signInShown = () => {
  const { hours, idleMinutes, secondFactorRequired } = signInRules();
  return {
    hours,
    idleMinutes,
    secondFactorRequired,
    passwordLength: passwordLength({ secondFactor: secondFactorRequired }),
  };
};
