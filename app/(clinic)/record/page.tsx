import type { Metadata } from 'next';
import { RecordPage } from '@/components/record/record-page';
import { requireRole } from '@/server/auth/require-clinician';
import { deps } from '@/server/deps';

export const metadata: Metadata = { title: 'The record' };

export default async function Page() {
  const clinician = await requireRole('clinician', 'administrator', 'auditor');
  const { record } = deps();
  const [sessions, retention, canChangeEvents] = await Promise.all([
    record.sessionCount(clinician),
    record.retention(clinician),
    record.roleCanChangeEvents(clinician),
  ]);
  return (
    <RecordPage sessions={sessions} retention={retention} canChangeEvents={canChangeEvents} roles={clinician.roles} />
  );
}
