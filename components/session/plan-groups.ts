import type { Suggestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';

/** Investigations that are done in one go: one draw, one sample, one sitting. */
export interface PlanGroup {
  readonly id: string;
  readonly name: string;
  readonly suggestions: readonly Suggestion[];
}

/** The plan as visits: what can be done now, and what waits for something else to be settled first. */
export interface PlanStages {
  readonly now: readonly Suggestion[];
  /** Of what can be done now, what no guideline asks for, but for the first of it. */
  readonly nowFolded: readonly Suggestion[];
  readonly later: readonly Suggestion[];
}

/** How many of those that nobody asks for stand open in one visit. */
const UNASKED_OPEN = 2;

const names: Readonly<Record<string, string>> = {
  blood: 'Blood · one draw',
  'blood-fasting': 'Blood · fasting',
  stool: 'Stool · one sample',
  'stool-timed': 'Stool · collected',
  urine: 'Urine',
  'urine-spot': 'Urine · one sample',
  'urine-sugars': 'Urine after sugars',
  breath: 'Breath',
  gastroscopy: 'Gastroscopy · one sitting',
  colonoscopy: 'Colonoscopy · one sitting',
  endoscopy: 'Endoscopy',
  imaging: 'Imaging',
  tissue: 'Tissue',
  skin: 'Skin',
  challenge: 'Diet and challenge',
  history: 'History',
};

/** What is asked for, usual or would decide most, by visit. What a guideline or a red flag asks for is never folded. Cannot fail. */
export const planStages = (catalogue: Catalogue, suggestions: readonly Suggestion[]): PlanStages => {
  const wanted = suggestions
    .filter(({ tier }) => tier === 'guideline' || tier === 'usual' || tier === 'decides')
    .map((suggestion) => (isAskedForNow(catalogue, suggestion) ? { ...suggestion, after: [] } : suggestion));
  const now = wanted.filter(({ after }) => after.length === 0);
  const nowFolded = now.filter(({ tier }) => tier === 'decides').slice(UNASKED_OPEN);
  return {
    now: now.filter((suggestion) => !nowFolded.includes(suggestion)),
    nowFolded,
    later: wanted.filter(({ after }) => after.length > 0),
  };
};

/** What asks for it cannot wait until tomorrow: the colonoscopy of a bleeding does not wait for a calprotectin. */
const isAskedForNow = (catalogue: Catalogue, { rules }: Suggestion): boolean =>
  rules.some((rule) => {
    const urgency = catalogue.rules[rule]?.urgency;
    return urgency === 'emergency' || urgency === 'same_day';
  });

/** By what they are taken from, in the order of their first member, so that the most urgent stays on top. Cannot fail. */
export const groupsOf = (catalogue: Catalogue, suggestions: readonly Suggestion[]): readonly PlanGroup[] => {
  const groups = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    const id = groupIdOf(catalogue, suggestion.investigation);
    const group = groups.get(id);
    if (group) group.push(suggestion);
    else groups.set(id, [suggestion]);
  }
  return [...groups].map(([id, members]) => ({ id, name: groupName(id), suggestions: members }));
};

/** A reason that neighbours share. */
export interface SharedReason {
  /** It stands above this one, for all of them. */
  readonly isFirst: boolean;
  readonly reason: string;
  /** How many share it. */
  readonly count: number;
}

/** Of each, in their order, the reason it shares with a neighbour; `null` where it has one of its own, or none. Cannot fail. */
export const reasonsOf = (
  suggestions: readonly Suggestion[],
  reasonOf: (suggestion: Suggestion) => string,
): readonly (SharedReason | null)[] => {
  const reasons = suggestions.map(reasonOf);
  const shared: (SharedReason | null)[] = [];
  while (shared.length < reasons.length) {
    const from = shared.length;
    const [reason = ''] = reasons.slice(from);
    const end = reasons.findIndex((other, place) => place > from && other !== reason);
    const count = (end < 0 ? reasons.length : end) - from;
    for (let place = 0; place < count; place += 1) {
      shared.push(count > 1 && reason !== '' ? { isFirst: place === 0, reason, count } : null);
    }
  }
  return shared;
};

export const groupIdOf = (catalogue: Catalogue, investigation: string): string => {
  const shown = catalogue.investigations[investigation];
  return shown?.bundle ?? shown?.specimen ?? '';
};

export const groupName = (id: string): string => names[id] ?? id;
