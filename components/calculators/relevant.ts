import { type Case, passes } from '@/engine';
import type { CalculatorOutline } from '@/server/calculators/schema';

const LISTED = 8;

/**
 * Those that concern this patient, most first: a calculator for a leading condition counts two, each of its questions
 * that is answered already one. At most eight; what concerns nothing, or another age, is left out. What measures
 * permeability comes after what finds a cause (REG-05). Cannot fail.
 */
export const relevant = (
  calculators: readonly CalculatorOutline[],
  { leading, patient }: { readonly leading: readonly string[]; readonly patient: Case },
): readonly CalculatorOutline[] => {
  const known = new Set([...Object.keys(patient.answers), ...Object.keys(patient.results)]);
  const weightOf = ({ conditions, asksFor }: CalculatorOutline): number =>
    2 * conditions.filter((id) => leading.includes(id)).length + asksFor.filter((name) => known.has(name)).length;
  return calculators
    .map((calculator) => ({ calculator, weight: weightOf(calculator) }))
    .filter(({ calculator, weight }) => weight > 0 && passes(calculator.gate, patient) !== false)
    .sort((a, b) => permeabilityLast(a.calculator, b.calculator) || b.weight - a.weight)
    .slice(0, LISTED)
    .map(({ calculator }) => calculator);
};

const permeabilityLast = (a: CalculatorOutline, b: CalculatorOutline): number =>
  Number(a.group === 'permeability') - Number(b.group === 'permeability');
