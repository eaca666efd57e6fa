import type { Metadata } from 'next';
import { ImportForm } from '@/components/interchange/import-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireClinician } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';

export const metadata: Metadata = { title: 'Import a session' };

export default async function ImportPage() {
  await requireClinician();
  return (
    <>
      <PageHeader
        title="Import a session"
        lead="You see what a file would bring in, and what it would not, before anything is stored."
        back={{ href: '/sessions', label: 'Past sessions' }}
      />
      <ImportForm digest={deps().release.digest} />
    </>
  );
}
