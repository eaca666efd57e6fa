import type { Metadata } from 'next';
import { AccuracyPage } from '@/components/transparency/accuracy-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { currentAccuracyView } from '@/server/transparency/accuracy-view';

export const metadata: Metadata = { title: 'Accuracy and known limits' };

export default async function Page() {
  await requireSignedIn();
  return <AccuracyPage view={currentAccuracyView()} />;
}
