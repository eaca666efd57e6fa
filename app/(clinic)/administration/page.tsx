import type { Metadata } from 'next';
import { AdministrationPage } from '@/components/clinic/administration-page';
import { engineVersion } from '@/engine';
import { requireRole } from '@/server/auth/require-clinician';
import { passwordLength } from '@/server/auth/schema';
import { signInRules } from '@/server/auth/sign-in-rules';
import { deps } from '@/server/deps';
import { env } from '@/server/env';
import type { RoleMap } from '@/server/single-sign-on/role-map';
import { singleSignOnSettings } from '@/server/single-sign-on/settings';
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
      signIn={signInShown(administrator.clinicId)}
      {...{ health, retention }}
    />
  );
}

const signInShown = (clinicId: string) => {
  const singleSignOn = singleSignOnSettings();
  const { hours, idleMinutes, secondFactorRequired } = signInRules();
  return {
    hours,
    idleMinutes,
    secondFactorRequired,
    singleSignOn: singleSignOn && {
      issuer: singleSignOn.issuer.href,
      roles: `${singleSignOn.roleClaim}: ${rolesShown(singleSignOn.roles)}`,
      ofThisClinic: singleSignOn.clinicId === clinicId,
    },
    passwordLength: passwordLength({ secondFactor: secondFactorRequired }),
  };
};

const rolesShown = (map: RoleMap): string =>
  [...map].map(([role, values]) => `${role} for ${values.join(', ')}`).join('; ');
