import type { ReactNode } from 'react';
import type { ClinicPeople } from '@/server/clinics/schema';
import { whole } from '../numbers/whole';
import { Banner } from '../ui/banner';
import { Card } from '../ui/card';
import { DescriptionList } from '../ui/description-list';
import { PageHeader } from '../ui/page-header';
import { TextLink } from '../ui/text-link';
import { InvitationsCard } from './invitations-card';
import { PeopleCard } from './people-card';

interface AdministrationPageProps {
  readonly self: string;
  /** Whether they may read the audit too. */
  readonly audits: boolean;
  readonly appUrl: string;
  readonly people: ClinicPeople;
  readonly health: {
    readonly clinic: string;
    readonly ready: boolean;
    readonly canChangeEvents: boolean;
    readonly clinicsKeptApart: boolean;
    readonly version: string;
    readonly migrations: number;
    readonly lastMigration: string;
  };
  readonly knowledge: { readonly number: string; readonly digest: string; readonly engine: string };
  readonly retention: { readonly months: number | null; readonly removed: number };
  readonly signIn: {
    readonly hours: number;
    readonly idleMinutes: number;
    readonly secondFactorRequired: boolean;
    readonly passwordLength: number;
    /** The provider of single sign-on, by its address; null: there is none. */
    readonly singleSignOn: { readonly issuer: string; readonly roles: string; readonly ofThisClinic: boolean } | null;
  };
}

/** People and settings of a clinic. Nothing of any patient is here, nor reached from here. */
export const AdministrationPage = (props: AdministrationPageProps) => {
  const { health, knowledge, retention, signIn } = props;
  return (
    <div className="grid gap-5">
      <PageHeader
        title="Administration"
        lead={`People and settings of ${health.clinic}. Patients’ sessions are not opened from here.`}
      />
      {(health.canChangeEvents || !health.clinicsKeptApart) && (
        <Banner tone="soon" toneLabel="Caution" title="The app uses its database with more rights than it needs">
          <p>
            {health.canChangeEvents && 'It could change and remove what is recorded. '}
            {!health.clinicsKeptApart && 'PostgreSQL does not keep the clinics apart for it. '}
            The remedy is a role of its own: DATABASE_OWNER_URL, in the operations guide.
          </p>
        </Banner>
      )}
      <PeopleCard first={props.people} self={props.self} appUrl={props.appUrl} />
      <InvitationsCard first={props.people} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title="Settings" note="Set where the server runs; shown here so that they can be checked.">
          <Facts
            items={[
              ['Password', `At least ${signIn.passwordLength} characters, any characters; it never runs out`],
              [
                'Second factor',
                signIn.secondFactorRequired
                  ? 'Required of everybody'
                  : 'Offered; this installation is used on one machine',
              ],
              [
                'A sign-in ends',
                `${signIn.hours} hours after it began, or ${signIn.idleMinutes} minutes after its last use`,
              ],
              ['Single sign-on', singleSignOnWords(signIn.singleSignOn)],
              ['An invitation ends', 'After 7 days, or once it is used'],
              [
                'Sessions are kept',
                retention.months === null ? 'Without end' : `${retention.months} months after their last event`,
              ],
              ['Removed so far', whole(retention.removed)],
            ]}
          />
        </Card>
        <Card title="Installation" note="The same for every clinic that it serves.">
          <Facts
            items={[
              ['Database', health.ready ? `Ready: PostgreSQL ${health.version}` : 'Not ready'],
              ['Migrations', `${health.migrations}, the last ${health.lastMigration}`],
              [
                'Events',
                health.canChangeEvents
                  ? 'The app’s role can change them'
                  : 'The app’s role can add them, not change them',
              ],
              ['Clinics', health.clinicsKeptApart ? 'Kept apart by PostgreSQL too' : 'Kept apart by the app alone'],
              ['Knowledge', `Release ${knowledge.number} (${knowledge.digest}), engine ${knowledge.engine}`],
              ['Audit', <AuditLine key="audit" audits={props.audits} people={props.people} />],
              [
                'Record',
                <TextLink key="record" href="/record">
                  Verify the record
                </TextLink>,
              ],
            ]}
          />
        </Card>
      </div>
    </div>
  );
};

const singleSignOnWords = (singleSignOn: AdministrationPageProps['signIn']['singleSignOn']): string => {
  if (!singleSignOn) return 'Not set up';
  const { issuer, roles, ofThisClinic } = singleSignOn;
  if (!ofThisClinic) return 'Set up for another clinic of this installation';
  return `By ${issuer}. Roles at each sign-on, from its claim ${roles}`;
};

/** Where who did what is read, and by whom: not by an administrator as such, whose own changes are in it. */
const AuditLine = ({ audits, people: { people } }: { readonly audits: boolean; readonly people: ClinicPeople }) => {
  if (audits) return <TextLink href="/audit">Read the audit</TextLink>;
  const auditors = people.filter(({ roles, disabledAt }) => roles.includes('auditor') && !disabledAt);
  return auditors.length === 0
    ? 'Kept, and read by nobody: give somebody the role of auditor'
    : `Read by ${new Intl.ListFormat('en-GB').format(auditors.map(({ name }) => name))}`;
};

const Facts = ({ items }: { readonly items: readonly (readonly [string, ReactNode])[] }) => (
  <DescriptionList items={items.map(([term, description]) => ({ term, description }))} />
);
