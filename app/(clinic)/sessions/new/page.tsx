import type { Metadata } from 'next';
import { StartSessionForm } from '@/components/sessions/start-session-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireClinician } from '@/server/auth/require-clinician';

export const metadata: Metadata = { title: 'New session' };

export default async function NewSessionPage() {
  await requireClinician();
  return (
    <>
      <PageHeader title="New session" lead="One session is one patient with one presentation." />
      <StartSessionForm />
    </>
  );
}
