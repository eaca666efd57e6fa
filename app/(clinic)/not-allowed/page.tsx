import type { Metadata } from 'next';
import { NotAllowed } from '@/components/clinic/not-allowed';
import { requireSignedIn } from '@/server/auth/require-clinician';

export const metadata: Metadata = { title: 'Not for your account' };

/** Where a page leads whose reader has not the role for it. */
export default async function NotAllowedPage() {
  return <NotAllowed roles={(await requireSignedIn()).roles} />;
}
