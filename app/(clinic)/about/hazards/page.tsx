import type { Metadata } from 'next';
import { HazardsPage } from '@/components/transparency/hazards-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { hazardsView } from '@/server/transparency/hazards-view';

export const metadata: Metadata = { title: 'Hazards and their controls' };

export default async function Page() {
  await requireSignedIn();
  return <HazardsPage view={hazardsView()} />;
}
