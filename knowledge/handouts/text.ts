import type {
  ConditionHandout,
  FormEntry,
  HelpEntry,
  InvestigationHandout,
  NotProvenEntry,
  TopicHandout,
} from './schema';

export interface SharedParts {
  readonly help: ReadonlyMap<string, HelpEntry>;
  readonly notProven: ReadonlyMap<string, NotProvenEntry>;
  readonly forms: ReadonlyMap<string, FormEntry>;
}

export const handoutStates = ['suspected', 'confirmed'] as const;
export type HandoutState = (typeof handoutStates)[number];

interface Text {
  readonly text: string;
}

const textOf = ({ text }: Text): string => text;

const named = <Entry extends Text>(ids: readonly string[], entries: ReadonlyMap<string, Entry>): readonly string[] =>
  ids.flatMap((id) => entries.get(id) ?? []).map(textOf);

/** Everything a patient reads on the sheet of a condition, in its order, headings left out. */
export const conditionText = (
  entry: ConditionHandout,
  state: HandoutState,
  shared: Pick<SharedParts, 'help' | 'notProven'>,
): readonly string[] => [
  ...entry.whatItIs.map(textOf),
  ...entry[state].words,
  ...entry[state].next.map(textOf),
  ...entry[state].yourself.map(textOf),
  ...entry.yourself.map(textOf),
  ...named(entry.helpAtOnce, shared.help),
  ...named(entry.notProven, shared.notProven),
  ...entry.questions,
];

/** The same for the sheet of an investigation, with what its form adds. */
export const investigationText = (
  entry: InvestigationHandout,
  { forms }: Pick<SharedParts, 'forms'>,
): readonly string[] => {
  const form = forms.get(entry.form);
  return [
    ...entry.whatFor,
    ...(form?.prepare ?? []),
    ...entry.prepare,
    ...(form?.happens ?? []),
    ...(entry.happens ?? []),
    ...(form?.afterwards ?? []),
    ...entry.canTell,
    ...entry.cannotTell,
  ].map(textOf);
};

/** The same for the sheet of a subject. */
export const topicText = (entry: TopicHandout, { help }: Pick<SharedParts, 'help'>): readonly string[] => [
  ...entry.parts.flatMap(({ says }) => says.map(textOf)),
  ...named(entry.helpAtOnce, help),
  ...entry.questions,
];
