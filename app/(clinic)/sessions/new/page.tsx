import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { ownFirstCookie, ownFirstOf } from '@/components/session/own-first';
import { StartSessionForm } from '@/components/sessions/start-session-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireClinician } from '@/server/auth/require-clinician';

export const metadata: Metadata = { title: 'New session' };

export default async function NewSessionPage() {
  await requireClinician();
  const ownFirst = ownFirstOf((await cookies()).get(ownFirstCookie)?.value);
  return (
    <>
      <PageHeader title="New session" lead="One session is one patient with one presentation." />
      <StartSessionForm ownFirst={ownFirst} />
    </>
  );
}
