import type { AlarmStrength, RedFlag, SuggestionTier, Urgency } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { SessionEvent } from '@/server/sessions/schema';
import { stateOf } from '@/server/sessions/state';
import { eventWords } from './event-words';
import { byExplanation } from './ranking-order';
import { nameIn } from './reading-words';

/** An event with its place in the record. */
export interface NumberedEvent {
  readonly number: number;
  readonly at: string;
  readonly event: SessionEvent;
}

/** One line of the timeline. */
export interface FrameEntry {
  readonly number: number;
  readonly at: string;
  readonly words: string;
}

export interface FrameCondition {
  readonly condition: string;
  readonly cannotMiss: boolean;
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly prior: number;
}

export interface FrameFlag {
  readonly rule: string;
  readonly state: RedFlag['state'];
  readonly urgency: Urgency;
  readonly strength: AlarmStrength;
  readonly because: readonly string[];
  /** Why it had been set aside at that point; `null` while it stood. */
  readonly aside: string | null;
}

/** What was on the screen after some entries, as it was stored then: nothing of it is worked out again. */
export interface WalkFrame {
  /** What led to it: one entry as a rule; a session that began with a file has several. */
  readonly entries: readonly FrameEntry[];
  /** What explains best first. */
  readonly ranking: readonly FrameCondition[];
  readonly flags: readonly FrameFlag[];
  readonly plan: readonly {
    readonly investigation: string;
    readonly tier: SuggestionTier;
    readonly choice: 'chosen' | 'declined' | null;
  }[];
}

export interface ReviewedWalk {
  readonly frames: readonly WalkFrame[];
  /** What was recorded after the last assessment, such as the outcome. */
  readonly after: readonly FrameEntry[];
  /** The names of everything that the frames speak of. */
  readonly names: Readonly<Record<string, string>>;
}

/** The walk as a row of screens. Events in their order, from the first one on. Cannot fail. */
export const reviewedWalk = (catalogue: Catalogue, events: readonly NumberedEvent[]): ReviewedWalk => {
  const frames: WalkFrame[] = [];
  const names: Record<string, string> = {};
  const named = (id: string): string => {
    names[id] = nameIn(catalogue, id);
    return id;
  };
  let entries: FrameEntry[] = [];
  for (const [place, { number, at, event }] of events.entries()) {
    if (event.type !== 'assessment_recorded') {
      entries.push({ number, at, words: eventWords(catalogue, event) });
      continue;
    }
    const { setAside, decisions } = stateOf(events.slice(0, place));
    frames.push({
      entries,
      ranking: byExplanation(event.assessment.ranking).map(({ condition, cannotMiss, posterior, prior }) => ({
        condition: named(condition),
        cannotMiss,
        ...posterior,
        prior: prior.point,
      })),
      flags: event.assessment.redFlags.map(({ rule, state, urgency, strength, because }) => ({
        rule: named(rule),
        state,
        urgency,
        strength,
        because: because.map(named),
        aside: setAside[rule]?.reason ?? null,
      })),
      plan: event.advice.suggestions.map(({ investigation, tier }) => ({
        investigation: named(investigation),
        tier,
        choice: decisions[investigation]?.choice ?? null,
      })),
    });
    entries = [];
  }
  return { frames, after: entries, names };
};
