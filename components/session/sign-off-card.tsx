import type { Catalogue } from '@/server/library/schema';
import type { TravellingOutcome } from '@/server/sessions/schema';
import type { SessionView } from '@/server/sessions/wire/schema';
import { timeWords } from '../numbers/time-text';
import { Card } from '../ui/card';
import { TextLink } from '../ui/text-link';
import { AmendButton } from './amend-button';
import { OutcomeForm } from './outcome-form';
import { diagnosisWords, outcomeOriginWords } from './outcome-words';
import { nameIn } from './reading-words';
import { ResultCameButton } from './result-came-button';

/** As `SessionVersion` of the server has it. */
interface Version {
  readonly version: number;
  readonly signedAt: string | null;
  readonly signedBy: string | null;
  readonly reason: string | null;
}

interface SignOffCardProps {
  readonly session: SessionView;
  readonly catalogue: Catalogue;
  readonly versions: readonly Version[];
  /** Number of the version that is read. */
  readonly shown: number;
  readonly outcome: TravellingOutcome | null;
  /** Of today, which an amendment goes on with. */
  readonly knowledgeVersion: string;
}

/** What was signed and when, what has been amended since, and what it turned out to be. */
export const SignOffCard = (props: SignOffCardProps) => {
  const { session, catalogue, versions, shown, outcome, knowledgeVersion } = props;
  const latest = shown === versions.length;
  const { id: sessionId, lastEventNumber, state } = session;
  const awaited = Object.entries(state.decisions).flatMap(([id, { choice }]) =>
    choice === 'chosen' && !(id in state.results) ? [id] : [],
  );
  return (
    <Card
      title="Sign-off and outcome"
      actions={
        latest && (
          <>
            {session.closedAt && (
              <AmendButton
                sessionId={session.id}
                lastEventNumber={session.lastEventNumber}
                knowledgeVersion={knowledgeVersion}
              />
            )}
            <OutcomeForm
              sessionId={session.id}
              lastEventNumber={session.lastEventNumber}
              known={outcome !== null}
              conditions={Object.entries(catalogue.conditions).map(([id, { name, alsoKnownAs }]) => ({
                id,
                label: name,
                synonyms: alsoKnownAs,
              }))}
            />
          </>
        )
      }
    >
      <div className="grid gap-4">
        {!latest && (
          <p role="status" className="rounded-md border border-line-strong px-3 py-2">
            You are reading version {shown} as it was signed. It has been amended since:{' '}
            <TextLink href={`/sessions/${session.id}/review`}>read the latest version</TextLink>.
          </p>
        )}
        <ol className="grid gap-1.5">
          {versions.map((version) => (
            <li key={version.version} className="grid gap-x-4 sm:grid-cols-[7rem_1fr]">
              <span className="font-medium">
                {version.version === shown ? (
                  <span aria-current="true">Version {version.version}</span>
                ) : (
                  <TextLink href={`/sessions/${session.id}/review?version=${version.version}`}>
                    Version {version.version}
                  </TextLink>
                )}
              </span>
              <span className="text-ink-muted">
                {version.reason && `Amended: ${version.reason}. `}
                {signatureWords(version)}
              </span>
            </li>
          ))}
        </ol>
        {latest && session.closedAt && awaited.length > 0 && (
          <section aria-labelledby="awaited" className="grid gap-2 border-line border-t pt-3 print:hidden">
            <h3 id="awaited" className="text-base text-ink-muted">
              Waited for
            </h3>
            <ul className="grid gap-2">
              {awaited.map((investigation) => {
                const name = nameIn(catalogue, investigation);
                return (
                  <li key={investigation} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                    <span>{name}</span>
                    <ResultCameButton {...{ sessionId, lastEventNumber, knowledgeVersion, investigation, name }} />
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {outcome && (
          <p className="border-line border-t pt-3">
            <span className="text-ink-muted">Outcome: </span>
            <strong>{diagnosisWords(catalogue, outcome.outcome.diagnosis)}</strong>
            <span className="text-ink-muted">{` · ${outcomeOriginWords(outcome)}`}</span>
          </p>
        )}
      </div>
    </Card>
  );
};

const signatureWords = ({ signedAt, signedBy }: Version): string => {
  if (!signedAt) return 'Open. Finishing signs it off under your name, as what you found and decided.';
  return `Signed off${signedBy ? ` by ${signedBy}` : ''} as found and decided, ${timeWords(signedAt)}.`;
};
