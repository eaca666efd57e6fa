import type { Metadata } from 'next';
import { LinkForm } from '@/components/auth/link-form';

export const metadata: Metadata = { title: 'Your account' };

/** Where an invitation leads, and a link for a new password. What it is for stands in the fragment, which no server sees. */
export default function JoinPage() {
  return <LinkForm />;
}
