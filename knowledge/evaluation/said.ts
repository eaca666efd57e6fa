import type { Case } from '@/engine';
import type { Entries } from '../entries';

/** What was told of a finding, or what an investigation showed, as a few words in a sentence. Its id where the entries have no such thing. */
export const saidOf = (entries: Entries, patient: Case, id: string): string => {
  const answer = patient.answers[id];
  const finding = entries.findings.find((one) => one.id === id);
  if (answer) {
    const label = within(finding?.label ?? id);
    if (answer.kind === 'quantity') return `${label} ${answer.value} ${answer.unit}`.trim();
    if (answer.kind === 'choice') return `${label}: ${answer.choice}`;
    return answer.state === 'absent' ? `not ${label}` : label;
  }
  const result = patient.results[id];
  const name = within(entries.investigations.find((one) => one.id === id)?.name ?? id);
  if (!result) return name;
  return result.kind === 'quantity' ? `${name} ${result.value} ${result.unit}` : `${name}: ${result.outcome}`;
};

/** “Night sweats” within a sentence; “CRP” and “HLA type” stay as they are. */
const within = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;
