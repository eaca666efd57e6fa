import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineVersion } from '@/engine';
import { accuracy, accuracyOf } from './accuracy';
import { accuracyPage } from './evaluation/accuracy-page';
import { releaseNumber } from './release';

test('REG-12: the figures are those of the release that this build carries', () => {
  expect(accuracy.knowledgeVersion.split('+')[0]).toBe(releaseNumber);
  expect(accuracy.engineVersion).toBe(engineVersion);
});

test('REG-12: the page for readers and the file for the app say the same', () => {
  const words = (text: string): string => text.replace(/[-\s|:]+/g, ' ');
  expect(words(readFileSync('docs/accuracy.md', 'utf8'))).toBe(words(accuracyPage(accuracy)));
});

test('the unseen cases are there, with its misses', () => {
  const { summary, dangerMissed } = accuracyOf('unseen');
  const { count, of } = summary.redFlagSensitivity;
  expect(dangerMissed).toHaveLength(of - count);
});
