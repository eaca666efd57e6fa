'use client';

import { useEffect, useState } from 'react';
import { type Assessment, assess, type Case, type KnowledgeBase } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { whenIdle } from '../ui/when-idle';
import { isUnmoved, topOf } from './unmoved';

/**
 * Whether the last ten answers left the top as it is (`isUnmoved`). Thought of once nothing else is to be done, so that no
 * answer waits for it; what was found no longer holds as soon as the top changes.
 */
export const useUnmoved = (
  base: KnowledgeBase,
  catalogue: Catalogue,
  patient: Case,
  assessment: Assessment | null,
): boolean => {
  const [unmoved, setUnmoved] = useState<string | null>(null);
  const [kept] = useState(() => ({ tops: new Map<string, string>() }));
  useEffect(() => {
    if (!assessment || assessment.ranking.length === 0) return;
    return whenIdle(() => {
      const now = topOf(assessment);
      // The answers before the last one were thought of when they were the last.
      const tops = new Map([[JSON.stringify(patient), now]]);
      const topIn = (known: Case): string => {
        const key = JSON.stringify(known);
        const top = tops.get(key) ?? kept.tops.get(key) ?? topOf(assess(base, known));
        tops.set(key, top);
        return top;
      };
      const counts = (finding: string): boolean => catalogue.findings[finding]?.section !== 'safety';
      setUnmoved(isUnmoved(patient, { topIn, counts }) ? now : null);
      kept.tops = tops;
    });
  }, [base, catalogue, patient, assessment, kept]);
  return assessment !== null && unmoved !== null && unmoved === topOf(assessment);
};
