import type { Metadata } from 'next';
import { ChangesPage } from '@/components/transparency/changes-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { changesView } from '@/server/transparency/change-log';

export const metadata: Metadata = { title: 'What has changed' };

export default async function Page() {
  await requireSignedIn();
  return <ChangesPage view={changesView()} />;
}
