import { expect, test } from 'vitest';
import { safetyFindings } from '@/components/session/safety-check';
import { CHANGES_ONE_IN, isUnmoved, topOf } from '@/components/session/unmoved';
import { type Answer, assess, type Case, type KnowledgeBase, questionsFor } from '@/engine';
import { entries } from '@/knowledge/entries';
import { heldOut } from '@/knowledge/evaluation/held-out';
import { groupOf, readOwnCase } from '@/knowledge/evaluation/own-cases';
import { currentRelease } from '@/knowledge/release';
import { currentCatalogue } from '@/server/library/current-catalogue';

const WALKS = 120;
/** So many questions after the walk says that nothing moved. */
const FURTHER = 40;

const catalogue = currentCatalogue();
const { knowledge } = currentRelease();
const judgedBy = heldOut(entries.cases, knowledge);
const usable = entries.cases.filter(
  (entry) => entry.diagnosis !== 'out-of-scope' && groupOf(entry) === 'tuning' && entry.ageYears !== null,
);
const chosen = Array.from({ length: WALKS }, (_, at) => usable[Math.floor(((at + 0.5) * usable.length) / WALKS)]);
const absent: Answer = { kind: 'state', state: 'absent' };
const unknown: Answer = { kind: 'state', state: 'unknown' };
const counts = (finding: string): boolean => catalogue.findings[finding]?.section !== 'safety';

/** The published case as a walk would ask it: the complaint, the danger signs, then in the engine's order; what is not told is absent. */
const walkedOf = (entry: (typeof usable)[number]) => {
  const base: KnowledgeBase = judgedBy(entry.id);
  const { patient: told } = readOwnCase(entry, base);
  const given = Object.entries(told.answers);
  const isThere = ([, answer]: [string, Answer]): boolean => answer.kind === 'state' && answer.state === 'present';
  const first = given.find((one) => isThere(one) && catalogue.findings[one[0]]?.complaint) ?? given[0];
  if (!first) throw new Error(`${entry.id} tells nothing`);
  const tops = new Map<string, string>();
  const topIn = (known: Case): string => {
    const key = JSON.stringify(known.answers);
    const top = tops.get(key) ?? topOf(assess(base, known));
    tops.set(key, top);
    return top;
  };
  const replied = (known: Case, finding: string, silence: Answer): Case => ({
    ...known,
    answers: { ...known.answers, [finding]: told.answers[finding] ?? silence },
  });
  let known: Case = { ...told, answers: Object.fromEntries([first]), results: {} };
  for (const finding of safetyFindings(base, catalogue, known)) known = replied(known, finding, absent);
  const asked = (): boolean => {
    const next = questionsFor(base, known)[0];
    if (!next) return false;
    known = replied(known, next.finding, base.findings[next.finding]?.kind === 'presence' ? absent : unknown);
    return true;
  };
  let before = 0;
  while (!isUnmoved(known, { topIn, counts }) && asked()) before += 1;
  let further = 0;
  let changes = 0;
  for (let top = topIn(known); further < FURTHER && asked(); further += 1) {
    const next = topIn(known);
    if (next !== top) changes += 1;
    top = next;
  }
  return { before, further, changes };
};

test('after ten answers that move nothing about one further question in twenty still does, and the walk says so', () => {
  const walks = chosen.flatMap((entry) => (entry ? [walkedOf(entry)] : []));
  const total = (of: 'further' | 'changes') => walks.reduce((sum, walk) => sum + walk[of], 0);
  const everyHow = total('further') / total('changes');
  // “About” 20: neither 15 nor 25.
  expect(Math.round(everyHow / 10) * 10).toBe(CHANGES_ONE_IN);
}, 300_000);
