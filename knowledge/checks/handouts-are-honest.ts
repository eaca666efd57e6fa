import type { Urgency } from '@/engine';
import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';

const check = 'handouts-are-honest';

/** The hardest first. A patient is told “soon” of what a clinician sees within two weeks. */
const haste: Readonly<Record<Urgency, number>> = { emergency: 0, same_day: 1, urgent: 2, soon: 2, routine: 2 };

/**
 * “Leaky gut syndrome” is named only to say what it is not (REG-04), and a reason to get help is no softer than every red
 * flag it rests on.
 */
export const handoutsAreHonest = (entries: Entries): readonly KnowledgeIssue[] => {
  const urgency = new Map(entries.rules.flatMap((rule) => (rule.kind === 'alarm' ? [[rule.id, rule.urgency]] : [])));
  const softened = entries.helpAtOnce.flatMap(({ id, urgency: said, rules }) => {
    const soft = haste[said] > Math.min(...rules.map((rule) => haste[urgency.get(rule) ?? 'routine']));
    return soft ? [{ check, entry: id, message: `says “${said}” of a red flag that cannot wait so long` }] : [];
  });
  const sheets = [...entries.conditionHandouts, ...entries.investigationHandouts, ...entries.topicHandouts];
  const offered = [...sheets, ...entries.notProven, ...entries.handoutForms].flatMap((entry) =>
    textsIn(entry)
      .filter((text) => /leaky gut syndrome/i.test(text) && !/\b(?:no|not|cannot|never)\b/i.test(text))
      .map((text) => ({ check, entry: entry.id, message: `offers “leaky gut syndrome” as a diagnosis: ${text}` })),
  );
  return [...softened, ...offered];
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};
