import type { Metadata } from 'next';
import { LeakyGutPage } from '@/components/library/leaky-gut-page';
import { requireSignedIn } from '@/server/auth/require-clinician';
import { library } from '@/server/library/library';
import { leakyGutView } from '@/server/library/views/leaky-gut';

export const metadata: Metadata = { title: 'Raised intestinal permeability' };

/** Where the words “leaky gut” lead (REG-04). */
export default async function Page() {
  await requireSignedIn();
  return <LeakyGutPage view={leakyGutView(library())} />;
}
