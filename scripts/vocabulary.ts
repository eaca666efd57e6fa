import { entries } from '@/knowledge/entries';
import { vocabularyOf } from '@/knowledge/evaluation/vocabulary';
import { currentRelease } from '@/knowledge/release';

process.stdout.write(`${JSON.stringify(vocabularyOf(entries, currentRelease().knowledge.version))}\n`);
