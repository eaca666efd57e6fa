import type { Metadata } from 'next';
import { AttributesPage } from '@/components/transparency/attributes-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { attributesView } from '@/server/transparency/attributes-view';

export const metadata: Metadata = { title: 'Source attributes' };

export default async function Page() {
  await requireSignedIn();
  return <AttributesPage view={attributesView()} />;
}
