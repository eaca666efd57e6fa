import type { EvidenceEntry } from '@/knowledge/schema';
import { addressOf } from '../addresses';
import { inSentence } from '../in-sentence';
import type { Library } from '../library';
import { backgroundFor, backgroundShareOf } from './figures';
import { pointerTo } from './pointers';
import { conditionPointer } from './provenance';
import type { SilenceShown } from './schema';

/**
 * What it says that a complaint was not told, with everything its ratio is made of; null for a measurement whose silence
 * says nothing. The ratio is the one the engine uses (docs/method.md, point 1). Cannot fail.
 */
export const silenceOf = (entry: EvidenceEntry, library: Library): SilenceShown | null => {
  const factor = library.factors.get(entry.id);
  const toldUnasked = library.method.get('told-unasked');
  if (!('finding' in entry) || factor?.unsaid === undefined || !toldUnasked) return null;
  const levelOf = (state: string) =>
    factor.levels.find(({ reading }) => reading.kind === 'state' && reading.state === state);
  const [present, absent] = [levelOf('present'), levelOf('absent')];
  const background = library.entries.backgrounds.find(({ finding }) => finding === entry.finding);
  const counted = present?.inOthers ?? null;
  const inOthers = counted ?? (background && backgroundShareOf(background).share);
  if (!present || !absent || inOthers === undefined) return null;
  const isOwnCount = counted !== null && !backgroundFor(entry, library.entries.backgrounds);
  const { damping } = library.knowledge.method;
  return {
    finding: inSentence(library.findings.get(entry.finding)?.label ?? entry.finding),
    condition: inSentence(conditionPointer(entry.condition, library).label),
    toldUnasked: { share: toldUnasked.value, href: addressOf.evidence(toldUnasked.id) },
    inOthers: { share: inOthers, href: isOwnCount || !background ? null : addressOf.evidence(background.id) },
    ratio: { present: Math.exp(present.logRatio), absent: Math.exp(absent.logRatio), silent: Math.exp(factor.unsaid) },
    counted: { ratio: Math.exp(damping * absent.weight * factor.unsaid), weight: absent.weight, damping },
    unless: (library.findings.get(entry.finding)?.volunteered?.unless ?? []).flatMap((id) => pointerTo(id, library)),
  };
};
