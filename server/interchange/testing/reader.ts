import { engineVersion } from '@/engine';
import type { Reader } from '../reading/read-import';
import { currentVocabulary } from '../vocabulary';
import { base, rules } from './sessions';

/** What a file is read with on this release. */
export const readerNow = (): Reader => ({
  rules,
  vocabulary: currentVocabulary(),
  knowledge: base(),
  engineVersion,
});
