import type { Catalogue } from '@/server/library/schema';
import type { Entry, Outcome, SessionEvent } from '@/server/sessions/schema';
import { timeWords } from '../numbers/time-text';
import { answerWords, resultWords } from './answer-words';
import { diagnosisWords } from './outcome-words';
import { patientWords } from './patient-words';
import { nameIn } from './reading-words';

const outcomeWords = (catalogue: Catalogue, { diagnosis }: Outcome): string =>
  `Outcome: ${diagnosisWords(catalogue, diagnosis)}`;

/** An event in a sentence. */
export const eventWords = (catalogue: Catalogue, event: SessionEvent | Entry): string => {
  const name = (id: string): string => nameIn(catalogue, id);
  switch (event.type) {
    case 'session_started':
      return `Started: ${patientWords(event.patient)}`;
    case 'entries_imported':
      return `Imported: ${[
        ...event.entries.map(({ entry }) => eventWords(catalogue, entry)),
        ...(event.outcomes ?? []).map(({ outcome }) => outcomeWords(catalogue, outcome)),
      ].join('; ')}`;
    case 'entries_carried_over':
      return `Carried over from the session of ${timeWords(event.from.startedAt)}: ${event.entries.map(({ entry }) => eventWords(catalogue, entry)).join('; ') || 'nothing'}${event.askedAnew.length > 0 ? `. Asked anew: ${event.askedAnew.map(name).join(', ')}` : ''}`;
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
    case 'carried_over_restored':
      return `${[...event.answers.map(({ finding }) => finding), ...event.results.map(({ investigation }) => investigation)].map(name).join(', ')}: as carried over, not said again`;
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
      return outcomeWords(catalogue, event.outcome);
    case 'assessment_recorded':
      return 'Assessment recorded';
  }
};
