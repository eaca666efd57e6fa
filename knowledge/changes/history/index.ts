import release2026_11_4 from './2026.11.4.json';
import release2026_11_5 from './2026.11.5.json';
import release2026_11_6 from './2026.11.6.json';
import release2026_11_7 from './2026.11.7.json';
import release2026_11_8 from './2026.11.8.json';
import release2026_11_9 from './2026.11.9.json';
import release2026_11_10 from './2026.11.10.json';
import release2026_11_11 from './2026.11.11.json';
import release2026_11_12 from './2026.11.12.json';
import release2026_11_13 from './2026.11.13.json';
import release2026_11_14 from './2026.11.14.json';
import release2026_11_15 from './2026.11.15.json';
import release2026_11_16 from './2026.11.16.json';
import release2026_11_17 from './2026.11.17.json';
import release2026_11_18 from './2026.11.18.json';

/** What changed in each closed release, the latest first; `npm run knowledge:close` writes this file and those beside it. */
export const history: readonly unknown[] = [
  release2026_11_18,
  release2026_11_17,
  release2026_11_16,
  release2026_11_15,
  release2026_11_14,
  release2026_11_13,
  release2026_11_12,
  release2026_11_11,
  release2026_11_10,
  release2026_11_9,
  release2026_11_8,
  release2026_11_7,
  release2026_11_6,
  release2026_11_5,
  release2026_11_4,
];
