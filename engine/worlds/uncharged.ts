import type { KnowledgeBase } from '../knowledge-base';

/** The same world where nothing calls for an explanation. Cannot fail. */
export const uncharged = (world: KnowledgeBase): KnowledgeBase => {
  const findings = Object.entries(world.findings).map(([id, finding]) => [id, { ...finding, charge: 0 }] as const);
  return { ...world, findings: Object.fromEntries(findings) };
};
