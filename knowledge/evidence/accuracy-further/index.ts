import type { AccuracyEntry } from '../../schema';
import { gutArteryFurtherAccuracy } from '../accuracy/gut-arteries';
import { allergyCeliacAndOthersFurtherAccuracy } from './allergy-celiac-and-others';
import { gutFurtherAccuracy } from './gut';

/**
 * Measurements that are shown and not weighed: a second source for the same pair, another limit, or a target that is no
 * condition of this base (active disease, relapse, iron deficiency).
 */
export const furtherAccuracy: readonly AccuracyEntry[] = [
  ...gutFurtherAccuracy,
  ...gutArteryFurtherAccuracy,
  ...allergyCeliacAndOthersFurtherAccuracy,
];
