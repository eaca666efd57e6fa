import type { Metadata } from 'next';
import { ModelCardPage } from '@/components/transparency/model-card-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { currentModelCard } from '@/server/transparency/current';

export const metadata: Metadata = { title: 'Model card' };

export default async function Page() {
  await requireSignedIn();
  return <ModelCardPage card={currentModelCard()} />;
}
