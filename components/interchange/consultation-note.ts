import type { Answer, Consultation, RankedCondition, RedFlag } from '@/engine';
import { inSentence } from '@/server/library/in-sentence';
import type { Catalogue } from '@/server/library/schema';
import type { TravellingOutcome } from '@/server/sessions/schema';
import type { SessionView } from '@/server/sessions/wire/schema';
import { formatPercentRange, probabilityWords } from '../numbers/probability-words';
import { timeWords } from '../numbers/time-text';
import { answerWords, resultWords } from '../session/answer-words';
import { knownConditions, knownWords } from '../session/known-illness-of';
import { diagnosisWords, outcomeOriginWords } from '../session/outcome-words';
import { patientWords } from '../session/patient-words';
import { byExplanation } from '../session/ranking-order';
import { nameIn } from '../session/reading-words';
import { noticeWords, urgencyWords } from '../session/session-words';

/** What a note is written from: the session as it stands, and the assessment that was stored with it. */
export interface NoteSubject {
  readonly session: Pick<SessionView, 'state' | 'localReference' | 'createdAt' | 'closedAt' | 'appVersion'>;
  readonly consultation: Consultation;
  /** Whose name stands under this version; `null` while nobody has signed it. */
  readonly signedBy: string | null;
  /** What it turned out to be, where that is known by now. */
  readonly outcome: TravellingOutcome | null;
  readonly catalogue: Catalogue;
  readonly intendedUse: string;
}

const TITLE = 'CONSULTATION NOTE';

/** Whether a session’s note is one of these, kept: it then stands for itself and is not written into the next. */
export const isConsultationNote = (text: string): boolean => text.startsWith(TITLE);

/**
 * A session as plain text for another record: what was found and not found, what was shown, what was decided and what was
 * not. Likelihoods are those of the stored assessment, in words and ranges. Signs that do not survive being pasted
 * elsewhere are left out. Cannot fail.
 */
export const consultationNote = (subject: NoteSubject): string => {
  const { session, consultation, signedBy, outcome, catalogue, intendedUse } = subject;
  const { state, localReference } = session;
  const { assessment } = consultation;
  const name = (id: string): string => nameIn(catalogue, id);
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      TITLE,
      [
        patientWords(state.patient),
        ...(localReference ? [`Local reference: ${localReference}`] : []),
        `${timeWords(session.createdAt)}${session.closedAt ? `, finished ${timeWords(session.closedAt)}` : ', not finished'}`,
        ...(signedBy ? [`Signed off as found and decided by ${signedBy}`] : []),
      ],
    ],
    ['COMPLAINT', [state.complaints.map(name).join(', ') || 'None recorded']],
    ['FINDINGS', findingLines(subject)],
    [
      'RESULTS',
      Object.entries(state.results).map(
        ([id, result]) => `- ${name(id)}: ${resultWords(catalogue, id, result, state.reported[id])}`,
      ),
    ],
    ['RED FLAGS', redFlagLines(subject)],
    ['CONDITIONS CONSIDERED', rankingLines(subject)],
    ['PLAN', planLines(subject)],
    ['NOT DECIDED', openLines(subject)],
    ['ABOUT THIS RESULT', assessment.notices.map((notice) => `- ${noticeWords(notice, name)}`)],
    ['NOTES', state.note && !isConsultationNote(state.note) ? [state.note] : []],
    [
      'FINAL DIAGNOSIS, LEARNED LATER',
      outcome ? [diagnosisWords(catalogue, outcome.outcome.diagnosis), outcomeOriginWords(outcome)] : [],
    ],
    [
      'MADE WITH',
      [
        `Zonula, app ${session.appVersion}, engine ${assessment.engineVersion}, knowledge ${assessment.knowledgeVersion}.`,
        'The content has not been reviewed by anyone licensed.',
        intendedUse,
      ],
    ],
  ];
  return plain(
    parts
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => [title, ...lines].join('\n'))
      .join('\n\n'),
  );
};

/** Narrow and fixed spaces become plain ones. */
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

const findingLines = ({ session, consultation, catalogue }: NoteSubject): readonly string[] => {
  const answers = Object.entries(session.state.answers).sort(([a], [b]) =>
    nameIn(catalogue, a).localeCompare(nameIn(catalogue, b)),
  );
  const named = (wanted: (answer: Answer, id: string) => boolean): string =>
    answers.flatMap(([id, answer]) => (wanted(answer, id) ? [nameIn(catalogue, id)] : [])).join('; ');
  const isState =
    (state: string) =>
    (answer: Answer): boolean =>
      answer.kind === 'state' && answer.state === state;
  // What nobody knew when asked may follow from a figure or another answer: a red flag that names it as a reason says so.
  const shown = new Set(
    consultation.assessment.redFlags.flatMap(({ state, because }) => (state === 'fires' ? because : [])),
  );
  const isUnknown = isState('unknown');
  const measured = answers.flatMap(([id, answer]) =>
    answer.kind === 'state'
      ? []
      : [`${nameIn(catalogue, id)}: ${answerWords(catalogue, id, answer, session.state.reported[id])}`],
  );
  return [
    ...line('Present', named(isState('present'))),
    ...line('Absent', named(isState('absent'))),
    ...line(
      'Not known when asked, shown by other answers or results',
      named((answer, id) => isUnknown(answer) && shown.has(id)),
    ),
    ...line(
      'Asked, not known',
      named((answer, id) => isUnknown(answer) && !shown.has(id)),
    ),
    ...measured.map((one) => `- ${one}`),
  ];
};

const line = (title: string, text: string): readonly string[] => (text ? [`${title}: ${text}`] : []);

const redFlagLines = ({ session, consultation, catalogue }: NoteSubject): readonly string[] => {
  const { setAside } = session.state;
  const { redFlags } = consultation.assessment;
  const titled = ({ rule, urgency }: RedFlag): string =>
    `${nameIn(catalogue, rule)} (${urgencyWords[urgency].toLowerCase()})`;
  const open = redFlags.filter(({ rule }) => !(rule in setAside));
  const raised = new Map(redFlags.map((flag) => [flag.rule, flag]));
  const lines = [
    ...open.flatMap((flag) =>
      flag.state === 'fires'
        ? [
            `- ${titled(flag)}: because of ${flag.because.map((id) => inSentence(nameIn(catalogue, id))).join(', ')}. ${catalogue.rules[flag.rule]?.asks?.action ?? ''}`.trim(),
          ]
        : [],
    ),
    ...Object.entries(setAside).map(([rule, { reason }]) => {
      const flag = raised.get(rule);
      return `- Set aside: ${flag ? titled(flag) : nameIn(catalogue, rule)}. Reason: ${reason}`;
    }),
  ];
  return lines.length > 0 ? lines : ['None raised'];
};

const FIRST = 5;

const rankingLines = ({ session, consultation, catalogue }: NoteSubject): readonly string[] => {
  const { ranking, scope } = consultation.assessment;
  if (ranking.length === 0) {
    return [
      scope === 'outside_ages'
        ? 'None ranked: outside the ages the knowledge base speaks about'
        : 'None ranked: nothing recorded that the knowledge base speaks about',
    ];
  }
  const ranked = byExplanation(ranking);
  const known = knownConditions(catalogue, session.state.answers);
  const said = ({ condition, posterior }: RankedCondition): string =>
    `${nameIn(catalogue, condition)}: ${probabilityWords(posterior)}, ${formatPercentRange(posterior)}`;
  const furtherDown = ranked.slice(FIRST).filter(({ cannotMiss }) => cannotMiss);
  return [
    'What explains the findings best comes first; each is judged against its own odds, with its 90 % range.',
    ...ranked.slice(0, FIRST).map((condition, place) => `${place + 1}. ${said(condition)}`),
    ...(known.length > 0 ? [knownWords(known.map((id) => nameIn(catalogue, id)))] : []),
    ...(furtherDown.length > 0 ? [`Not to be missed, further down: ${furtherDown.map(said).join('; ')}`] : []),
  ];
};

const planLines = ({ session, catalogue }: NoteSubject): readonly string[] => {
  const decided = Object.entries(session.state.decisions);
  const lines = [
    ...decided.flatMap(([id, { choice }]) => (choice === 'chosen' ? [`- Chosen: ${nameIn(catalogue, id)}`] : [])),
    ...decided.flatMap(([id, { choice, reason }]) =>
      choice === 'declined' ? [`- Declined: ${nameIn(catalogue, id)}. Reason: ${reason ?? 'not given'}`] : [],
    ),
  ];
  return lines.length > 0 ? lines : ['Nothing chosen or declined'];
};

const SUGGESTED = 8;

const openLines = ({ session, consultation, catalogue }: NoteSubject): readonly string[] => {
  const { decisions, setAside } = session.state;
  const name = (id: string): string => nameIn(catalogue, id);
  const suggested = consultation.advice.suggestions
    .filter(({ tier, investigation }) => tier !== 'avoid' && !(investigation in decisions))
    .slice(0, SUGGESTED)
    .map(({ investigation }) => name(investigation));
  const possible = consultation.assessment.redFlags.filter(
    ({ rule, state }) => state === 'possible' && !(rule in setAside),
  );
  return [
    ...(suggested.length > 0 ? [`- Suggested, neither chosen nor declined: ${suggested.join('; ')}`] : []),
    ...possible.map(
      ({ rule, missing }) =>
        `- Red flag not settled: ${name(rule)}. Would be by: ${missing.map((id) => inSentence(name(id))).join(', ')}`,
    ),
  ];
};
