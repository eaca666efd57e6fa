/** The closed vocabularies of the app: each word once, as a tuple, with its type derived from it. */

export const answerStates = ['present', 'absent', 'unknown'] as const;
export type AnswerState = (typeof answerStates)[number];

export const sexes = ['female', 'male', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** Where the patient is seen. It chooses the pre-test probability. */
export const settings = ['general', 'primary_care', 'secondary_care', 'emergency', 'inpatient'] as const;
export type Setting = (typeof settings)[number];

/** Acute: under four weeks. Ratios and pre-test probabilities differ between the two. */
export const presentations = ['acute', 'chronic'] as const;
export type Presentation = (typeof presentations)[number];

/** From the most to the least urgent; the order is used for sorting. */
export const urgencies = ['emergency', 'same_day', 'urgent', 'soon', 'routine'] as const;
export type Urgency = (typeof urgencies)[number];

/** How strongly a red flag is shown: two kinds of banner, a card at the top of the plan, a quiet list. */
export const alarmStrengths = ['stop_now', 'act_today', 'refer_urgently', 'check_first'] as const;
export type AlarmStrength = (typeof alarmStrengths)[number];

/** What an investigation is for. Cause-finding comes before measuring permeability, always. */
export const investigationRoles = ['cause', 'support', 'permeability', 'not_recommended'] as const;
export type InvestigationRole = (typeof investigationRoles)[number];

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };

export type FindingId = Id<'finding'>;
export type ConditionId = Id<'condition'>;
export type InvestigationId = Id<'investigation'>;
export type EvidenceId = Id<'evidence'>;
export type RuleId = Id<'rule'>;
export type SourceId = Id<'source'>;
