'use client';

import { ShieldAlert } from 'lucide-react';
import { type ReactNode, type Ref, useState } from 'react';
import { type Case, factsOf, holds, type KnowledgeBase, namesIn, passes } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry } from '@/server/sessions/schema';
import { Card } from '../ui/card';
import { isThere } from './is-there';
import { TickList, type TickListHandle } from './tick-list';

interface SafetyCheckProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  /** Those of `safetyFindings`. */
  readonly items: readonly string[];
  readonly act: (...entries: readonly Entry[]) => void;
  readonly headingLevel?: 1 | 2;
  readonly keys?: Ref<TickListHandle>;
  readonly hints?: ReactNode;
}

/**
 * What must not be missed before anything else, on one list. What was answered elsewhere is not asked again, and it is
 * gone once it has been gone through; that it was gone through in the session before this one does not count.
 */
export const SafetyCheck = ({ items, headingLevel = 2, hints, ...rest }: SafetyCheckProps) => {
  const [ticks, setTicks] = useState<readonly string[]>([]);
  if (items.length === 0) return null;
  return (
    <Card
      headingLevel={headingLevel}
      title={
        <span className="flex items-center gap-2">
          <ShieldAlert aria-hidden="true" className="size-5 text-accent" /> Safety first
        </span>
      }
      note="Any of these now? Tick what is there; the rest is recorded as absent."
    >
      <TickList {...rest} {...{ items, ticks }} onTicks={setTicks} legend="Dangerous signs, now or in this episode" />
      {hints}
    </Card>
  );
};

const SHOWN = 14;
/** Strengths of red flags for which nobody waits until tomorrow. */
const pressing: ReadonlySet<string> = new Set(['stop_now', 'act_today']);

/**
 * The fourteen yes-or-no findings of the safety section that most of this patient's strongest red flags look for, what
 * calls for action today all by itself twice as much, without those that have been answered. One that was `carried` over as absent, from a session before, is asked again: what was not
 * there then may be there now. The others are asked one by one, in the engine's order.
 */
export const safetyFindings = (
  base: KnowledgeBase,
  catalogue: Catalogue,
  patient: Case,
  carried: Readonly<Record<string, string>> = {},
): readonly string[] => {
  const { answers } = patient;
  const open = wantedFirst(base, catalogue, patient).filter(
    (id) => !(id in answers) || (id in carried && !isThere(answers[id])),
  );
  if (open.length === 0) return open;
  // What follows from another answer, as an overt bleed from a black stool, is answered.
  const said = Object.fromEntries(Object.entries(answers).filter(([id]) => !open.includes(id)));
  const facts = factsOf(base, { ...patient, answers: said });
  return open.filter((id) => facts.lookup(id) === null);
};

const kept = new WeakMap<KnowledgeBase, Map<string, readonly string[]>>();

/** Those for somebody of this age and sex, whatever has been answered. Kept: it does not change within a walk. */
const wantedFirst = (base: KnowledgeBase, catalogue: Catalogue, { ageYears, sex }: Case): readonly string[] => {
  const ofBase = kept.get(base) ?? new Map<string, readonly string[]>();
  kept.set(base, ofBase);
  const who = `${ageYears} ${sex}`;
  const known = ofBase.get(who);
  if (known) return known;
  const wanted = new Map<string, number>();
  const alone = new Set<string>();
  for (const { gate, logic, strength } of base.alarms) {
    if (!pressing.has(strength) || passes(gate, { ageYears, sex }) === false) continue;
    for (const name of namesIn(logic)) {
      if (strength === 'stop_now') wanted.set(name, (wanted.get(name) ?? 0) + 1);
      if (holds(logic, (other) => (other === name ? true : other === 'age-years' ? ageYears : null))) alone.add(name);
    }
  }
  const worth = (id: string): number => (wanted.get(id) ?? 0) * (alone.has(id) ? 2 : 1);
  const first = [...wanted.keys()]
    .filter((id) => {
      const finding = catalogue.findings[id];
      return finding?.section === 'safety' && finding.kind.type === 'presence' && finding.asked;
    })
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, SHOWN);
  ofBase.set(who, first);
  return first;
};
