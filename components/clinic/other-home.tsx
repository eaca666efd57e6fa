import type { Role } from '@/server/clinics/schema';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import { rolesText } from './role-words';

const jobs = [
  {
    roles: ['administrator'],
    title: 'People and settings',
    text: 'Who has an account in this clinic, what they may do, and how the installation is.',
    href: '/administration',
    action: 'Administration',
  },
  {
    roles: ['administrator', 'auditor'],
    title: 'The record',
    text: 'Whether what was recorded is still what is there. Nothing of what was said in a session is shown.',
    href: '/record',
    action: 'Verify the record',
  },
  {
    roles: ['auditor'],
    title: 'The audit',
    text: 'Who read, exported or was refused what, when and from where.',
    href: '/audit',
    action: 'Read the audit',
  },
  {
    roles: ['reviewer', 'administrator', 'auditor'],
    title: 'The library',
    text: 'Conditions, findings and investigations, with the source under every figure.',
    href: '/library',
    action: 'Look up',
  },
] as const satisfies readonly { readonly roles: readonly Role[]; [key: string]: unknown }[];

/** The start for whoever sees no patients: what there is for their roles. */
export const OtherHome = ({ roles }: { readonly roles: readonly Role[] }) => (
  <div className="grid gap-6">
    <div className="grid gap-1">
      <h1 className="text-2xl sm:text-3xl">What there is for you here</h1>
      <p className="text-ink-muted">You are signed in as: {rolesText(roles)}. Patients’ sessions are for clinicians.</p>
    </div>
    <div className="grid gap-4 md:grid-cols-3">
      {jobs
        .filter((job) => job.roles.some((role) => roles.includes(role)))
        .map(({ title, text, href, action }) => (
          <Card key={href} title={title}>
            <p className="pb-3 text-ink-muted">{text}</p>
            <ButtonLink href={href}>{action}</ButtonLink>
          </Card>
        ))}
    </div>
  </div>
);
