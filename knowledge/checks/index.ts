import type { Entries } from '../entries';
import type { KnowledgeIssue } from '../issue';
import { adviceHasASource } from './advice-has-a-source';
import { calculatorsHold } from './calculators-hold';
import { complaintsAreTold } from './complaints-are-told';
import { handoutsAreHonest } from './handouts-are-honest';
import { handoutsReadEasily } from './handouts-read-easily';
import { handoutsResolve } from './handouts-resolve';
import { idsAreUnique } from './ids-are-unique';
import { idsResolve } from './ids-resolve';
import { intervalsAreDisjoint } from './intervals-are-disjoint';
import { judgementsAreMarked } from './judgements-are-marked';
import { logicReads } from './logic-reads';
import { measuresAreSound } from './measures-are-sound';
import { oneMeasurementEach } from './one-measurement-each';
import { priorsCover } from './priors-cover';
import { readingsCanBeGiven } from './readings-can-be-given';
import { redFlagsAreReachable } from './red-flags-are-reachable';
import { ruleExamplesHold } from './rule-examples-hold';
import { shapesAreRight } from './shapes-are-right';
import { sourcesAreUsed } from './sources-are-used';
import { weakerGiveWayToStronger } from './weaker-give-way-to-stronger';

/** A check reads all entries and names what is wrong. */
export type Check = (entries: Entries) => readonly KnowledgeIssue[];

export const checks: readonly Check[] = [
  shapesAreRight,
  idsAreUnique,
  idsResolve,
  sourcesAreUsed,
  logicReads,
  ruleExamplesHold,
  calculatorsHold,
  measuresAreSound,
  intervalsAreDisjoint,
  oneMeasurementEach,
  readingsCanBeGiven,
  complaintsAreTold,
  judgementsAreMarked,
  adviceHasASource,
  priorsCover,
  redFlagsAreReachable,
  weakerGiveWayToStronger,
  handoutsResolve,
  handoutsReadEasily,
  handoutsAreHonest,
];
