import type { CurrentClinician } from '../auth/clinician';
import { parseInstant } from '../clock';
import type { Deps } from '../deps';
import { currentCatalogue } from '../library/current-catalogue';
import type { Catalogue } from '../library/schema';
import type { SessionFilter } from '../sessions/list/filter';
import type { ListPlace } from '../sessions/list/fitting';
import { basisWords, type Outcome } from '../sessions/schema';
import type { SessionSummary } from '../sessions/wire/schema';
import { csvLine } from './csv';
import { percentText } from './percent-text';

const PAGE = 500;

const columns = [
  'Started (UTC)',
  'Finished (UTC)',
  'Local reference',
  'Setting',
  'Age in years',
  'Sex',
  'Complaints',
  'Answers',
  'Leading conditions with their ranges',
  'Red flags',
  'Investigations chosen',
  'Final diagnosis',
  'Established by',
  'Established on',
  'Shared by',
  'Demonstration',
  'Session',
  'Knowledge',
  'Engine',
  'App',
] as const;

/** The sessions that a clinician may read and a filter leaves, as lines of CSV, newest first, a page at a time. */
export async function* sessionListLines(
  deps: Deps,
  clinician: CurrentClinician,
  filter: SessionFilter,
): AsyncGenerator<string> {
  yield csvLine(columns);
  const catalogue = currentCatalogue();
  let after: ListPlace | null = null;
  do {
    const sessions = await deps.list.page(clinician, { filter, after, limit: PAGE });
    const made = await deps.list.versions(
      clinician,
      sessions.map(({ id }) => id),
    );
    const versionsOf = ({ id }: SessionSummary): readonly string[] => {
      const { knowledgeVersion = '', engineVersion = '', appVersion = '' } = made.get(id) ?? {};
      return [knowledgeVersion, engineVersion, appVersion];
    };
    if (sessions.length > 0)
      yield sessions.map((session) => csvLine([...cellsOf(session, catalogue), ...versionsOf(session)])).join('');
    const last = sessions.length === PAGE ? sessions.at(-1) : undefined;
    const createdAt = parseInstant(last?.createdAt);
    after = last && createdAt ? { createdAt, id: last.id } : null;
  } while (after);
}

const cellsOf = ({ outline, ...session }: SessionSummary, catalogue: Catalogue): readonly (string | number)[] => [
  session.createdAt,
  session.closedAt ?? '',
  session.localReference ?? '',
  outline.setting,
  outline.ageYears ?? '',
  outline.sex,
  outline.complaints.map((id) => catalogue.findings[id]?.label ?? id).join('; '),
  outline.answered,
  outline.leading
    .map(
      ({ condition, low, high }) =>
        `${catalogue.conditions[condition]?.name ?? condition} ${percentText(low)} to ${percentText(high)} %`,
    )
    .join('; '),
  outline.redFlags.map((id) => catalogue.rules[id]?.title ?? id).join('; '),
  outline.chosen.map((id) => catalogue.investigations[id]?.name ?? id).join('; '),
  session.outcome ? diagnosisIn(catalogue, session.outcome) : '',
  session.outcome ? basisWords[session.outcome.establishedBy] : '',
  session.outcome?.establishedOn ?? '',
  session.shared?.by ?? '',
  session.demonstration ? 'yes' : '',
  session.id,
];

const diagnosisIn = (catalogue: Catalogue, { diagnosis }: Outcome): string => {
  if (diagnosis.kind === 'condition') return catalogue.conditions[diagnosis.condition]?.name ?? diagnosis.condition;
  return diagnosis.kind === 'other' ? diagnosis.text : 'No disease found';
};
