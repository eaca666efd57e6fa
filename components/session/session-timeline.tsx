import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionEvent } from '@/server/sessions/schema';
import { formatPercentRange } from '../numbers/probability-words';
import { TimeText } from '../numbers/time-text';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { answerWords, resultWords } from './answer-words';
import { diagnosisWords } from './outcome-words';
import { patientWords } from './patient-words';
import { nameIn } from './reading-words';

export interface TimelineEvent {
  readonly number: number;
  readonly at: string;
  readonly event: SessionEvent;
}

interface SessionTimelineProps {
  readonly catalogue: Catalogue;
  readonly events: readonly TimelineEvent[];
}

/** Every entry in its order, with what led the ranking after it. */
export const SessionTimeline = ({ catalogue, events }: SessionTimelineProps) => {
  const entries = events.filter(({ event }) => event.type !== 'assessment_recorded');
  return (
    <Card>
      <Disclosure look="inline" summary={`Timeline: ${entries.length} entries`}>
        <ol className="grid gap-1.5">
          {entries.map(({ number, at, event }) => {
            const thought = events.find((other) => other.number === number + 1)?.event;
            const leading = thought?.type === 'assessment_recorded' ? thought.assessment.ranking[0] : undefined;
            return (
              <li key={number} className="grid gap-x-4 text-sm sm:grid-cols-[12rem_1fr_1fr]">
                <span className="text-ink-muted">
                  <TimeText at={at} />
                </span>
                <span>{eventWords(catalogue, event)}</span>
                <span className="text-ink-muted">
                  {leading && `${nameIn(catalogue, leading.condition)} ${formatPercentRange(leading.posterior)}`}
                </span>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </Card>
  );
};

/** An event in a sentence. */
export const eventWords = (catalogue: Catalogue, event: SessionEvent | Entry): string => {
  const name = (id: string): string => nameIn(catalogue, id);
  switch (event.type) {
    case 'session_started':
      return `Started: ${patientWords(event.patient)}`;
    case 'entries_imported':
      return `Imported: ${event.entries.map(({ entry }) => eventWords(catalogue, entry)).join('; ')}`;
    case 'patient_described':
      return `Changed to ${patientWords(event.patient)}`;
    case 'question_answered':
      return `${name(event.finding)}: ${answerWords(catalogue, event.finding, event.answer, event.reported)}${event.complaint ? ' (complaint)' : ''}`;
    case 'questions_answered':
      return event.answers
        .map(({ finding, answer }) => `${name(finding)}: ${answerWords(catalogue, finding, answer)}`)
        .join('; ');
    case 'answers_withdrawn':
      return `${event.findings.map(name).join(', ')}: taken back`;
    case 'answer_withdrawn':
      return `${name(event.finding)}: taken back`;
    case 'result_entered':
      return `Result of ${name(event.investigation)}: ${resultWords(catalogue, event.investigation, event.result, event.reported)}`;
    case 'result_withdrawn':
      return `Result of ${name(event.investigation)}: taken back`;
    case 'red_flag_set_aside':
      return `Red flag “${name(event.redFlag)}” set aside: ${event.reason}`;
    case 'red_flag_restored':
      return `Red flag “${name(event.redFlag)}” brought back`;
    case 'investigation_chosen':
      return `Chose ${name(event.investigation)}`;
    case 'investigation_declined':
      return `Declined ${name(event.investigation)}: ${event.reason}`;
    case 'investigation_undecided':
      return `${name(event.investigation)}: decision taken back`;
    case 'own_differential_recorded':
      return `Own thoughts${event.unaided ? ', before the ranking was shown' : ''}: ${[...event.conditions.map(name), event.other].filter(Boolean).join(', ') || 'none'}`;
    case 'note_written':
      return 'Note written';
    case 'session_closed':
      return 'signedBy' in event && event.signedBy ? `Finished and signed off by ${event.signedBy}` : 'Finished';
    case 'session_amended':
      return `Opened again to amend: ${event.reason}`;
    case 'outcome_recorded':
      return `Outcome: ${diagnosisWords(catalogue, event.outcome.diagnosis)}`;
    case 'assessment_recorded':
      return 'Assessment recorded';
  }
};
