import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SecondFactorForm } from '@/components/auth/second-factor-form';
import { PageHeader } from '@/components/ui/page-header';
import { authDeps } from '@/server/auth/auth-deps';
import { waitingSignIn } from '@/server/auth/current-clinician';

export const metadata: Metadata = { title: 'Sign in: second step' };

export default async function SecondFactorPage() {
  const waiting = await waitingSignIn();
  if (waiting?.awaits !== 'second_factor') redirect('/sign-in');
  const { totpSince, passkeys } = await authDeps().factors.summary(waiting.clinicianId);
  return (
    <>
      <PageHeader
        title="One more step"
        lead="Your password was right. Now what only you have."
        back={{ href: '/sign-in', label: 'Sign in as somebody else' }}
      />
      <SecondFactorForm totp={totpSince !== null} passkey={passkeys.length > 0} />
    </>
  );
}
