import { engineVersion } from '@/engine';
import type { Reader } from '../reading/read-import';
import { currentVocabulary } from '../vocabulary';
import { base, rules } from './sessions';

/** What a file is read with on this release, at one hour. */
export const readerNow = (): Reader => ({
  rules,
  vocabulary: currentVocabulary(),
  knowledge: base(),
  engineVersion,
  now: '2026-11-01T10:00:00.000Z',
});
