import type { KnowledgeBase } from '@/engine';
import type { Catalogue } from './schema';

/** What a session was thought with and what it speaks with; the same file as the browser fetches. */
export interface ReleaseFile {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
}

/**
 * A release that was kept by an earlier build, in today's form: what it did not have yet is empty, and nothing else is
 * touched, so that it thinks what it thought (REG-14). One of today comes back as it is. Cannot fail.
 */
export const inTodaysForm = ({ base, catalogue }: KeptFile): ReleaseFile => ({
  base: {
    ...base,
    contradictions: base.contradictions ?? [],
    // Before 2026.11.7 whatever led asked for its work-up.
    method: { ...base.method, asking: { ...base.method.asking, likelyEnough: base.method.asking.likelyEnough ?? 0 } },
  },
  catalogue: {
    ...catalogue,
    contradictions: catalogue.contradictions ?? {},
    knownIllnesses: catalogue.knownIllnesses ?? [],
  },
});

type Without<Whole, Part extends keyof Whole> = Omit<Whole, Part> & Partial<Pick<Whole, Part>>;

type Method = KnowledgeBase['method'];
type KeptMethod = Omit<Method, 'asking'> & { readonly asking: Without<Method['asking'], 'likelyEnough'> };

/** Parts that came after 2026.11.3, the first release that was kept, may be missing. */
export interface KeptFile {
  readonly base: Without<Omit<KnowledgeBase, 'method'>, 'contradictions'> & { readonly method: KeptMethod };
  readonly catalogue: Without<Catalogue, 'contradictions' | 'knownIllnesses'>;
}
