import type { Entries } from '../entries';
import type { CaseEntry, FindingEntry } from '../schema';

/** What a case is called on its sheet, since its id tells the diagnosis: eight hexadecimal digits (FNV-1a, 32 bits). Cannot fail. */
export const sheetKey = (id: string): string => {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

/**
 * A patient as the engine gets them, for somebody to read who does not know how it ended: what was present, denied, unknown and
 * measured at first contact, without title, summary, source or what is expected. Cannot fail.
 */
export const caseSheet = (
  entry: CaseEntry,
  { findings, investigations }: Pick<Entries, 'findings' | 'investigations'>,
) => {
  const finding = new Map(findings.map((one) => [one.id, one]));
  const investigation = new Map(investigations.map((one) => [one.id, one]));
  const labelled = (wanted: CaseEntry['answers'][number]['state']): string[] =>
    entry.answers.flatMap((answer) =>
      answer.state === wanted && wanted !== undefined ? [finding.get(answer.finding)?.label ?? answer.finding] : [],
    );
  return {
    key: sheetKey(entry.id),
    ageYears: entry.ageYears,
    sex: entry.sex,
    setting: entry.setting,
    present: labelled('present'),
    denied: labelled('absent'),
    unknown: labelled('unknown'),
    told: entry.answers.flatMap((answer) => toldOf(answer, finding.get(answer.finding))),
    results: entry.results.map(({ investigation: id, value, outcome }) => {
      const done = investigation.get(id);
      if (!done) return `${id}: ${value ?? outcome}`;
      if (done.result.type === 'quantity') return `${done.name}: ${value} ${done.result.unit}`;
      return `${done.name}: ${done.result.outcomes.find((one) => one.id === outcome)?.label ?? outcome}`;
    }),
  };
};

const toldOf = (
  { finding: id, quantity, choice }: CaseEntry['answers'][number],
  entry: FindingEntry | undefined,
): readonly string[] => {
  const label = entry?.label ?? id;
  if (quantity !== undefined)
    return [`${label}: ${quantity} ${entry?.kind.type === 'quantity' ? entry.kind.unit : ''}`];
  if (choice === undefined) return [];
  const choices = entry?.kind.type === 'choice' ? entry.kind.choices : [];
  return [`${label}: ${choices.find((one) => one.id === choice)?.label ?? choice}`];
};
