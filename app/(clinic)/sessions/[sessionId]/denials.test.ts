import { describe, expect, test } from 'vitest';
import { enterable } from '@/components/session/enterable';
import { searchTyped } from '@/components/session/search-typed';
import type { TypedItem } from '@/components/session/typed-item';
import { currentCatalogue } from '@/server/library/current-catalogue';

const catalogue = currentCatalogue();
const items = enterable(catalogue, true);
/** A Monday. */
const today = new Date(2026, 10, 23);
const lines = (query: string): readonly TypedItem[] =>
  searchTyped(catalogue, items, query, today).map(({ item }) => item);
/** What each line enters: “no …” as absent, “? …” asks which is meant, anything else as there. */
const said = (query: string): string =>
  lines(query)
    .map(({ id, negated, open, figure, duration, stools }) =>
      [
        open ? '?' : '',
        negated ? 'no' : '',
        id,
        figure ? `= ${figure.figure}` : '',
        duration?.figure && !figure ? `for ${duration.figure} ${duration.unit}` : '',
        stools ? `${stools.figure} a day` : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');

// What a clinician means by such a line was written down before the code was read.
describe('a complaint with a length or a figure is never denied by what stands before it', () => {
  test.each([
    ['no fever, diarrhoea 3 days', 'no fever; diarrhoea for 3 d'],
    ['no fever,diarrhoea 3d', 'no fever; diarrhoea for 3 d'],
    ['denies fever, diarrhoea 3 days', 'no fever; diarrhoea for 3 d'],
    ['not vomiting, pain lower left 2 days', 'no vomiting; llq-pain for 2 d'],
    ['no vomiting, diarrhoea for a week', 'no vomiting; diarrhoea for 1 wk'],
    ['no fever, and diarrhoea for 3 days', 'no fever; diarrhoea for 3 d'],
    ['no fever, weight loss since May', 'no fever; weight-loss'],
    ['no fever, weight loss 6 kg', 'no fever; weight-lost-kg = 6'],
    ['no fever, no blood, 3 kg weight loss', 'no fever; no rectal-bleeding; weight-lost-kg = 3'],
    ['no fever, vomiting x5', 'no fever; vomiting'],
    ['no fever, temp 39.2', 'no fever; temp-c = 39.2'],
    ['no blood, CRP 45', 'no rectal-bleeding; crp = 45'],
    ['no fever, Hb 92', 'no fever; haemoglobin = 92'],
    ['no fever, calprotectin 800', 'no fever; faecal-calprotectin = 800'],
    ['no fever, chills or sweats, diarrhoea 4x daily', 'no fever; no rigors; no night-sweats; diarrhoea 4 a day'],
    ['no bleeding, black stools since Friday', 'no rectal-bleeding; melaena for 3 d'],
    ['no vomiting – pain RIF 12 hours', 'no vomiting; rlq-pain-or-tenderness for 0.5 d'],
    ['no SOB, diarrhoea 3 days', 'no breathlessness; diarrhoea for 3 d'],
    ['afebrile, diarrhoea 3 days', 'no fever; diarrhoea for 3 d'],
    ['no fever / diarrhoea 3 days', 'no fever; diarrhoea for 3 d'],
    ['no N/V, diarrhoea 3 days', 'no nausea; no vomiting; diarrhoea for 3 d'],
    ['no fever, diarrhea x 3 days, vomiting x 2', 'no fever; diarrhoea for 3 d; vomiting'],
    ['no recent travel, antibiotics 2 weeks ago', 'no recent-travel; antibiotics-recent'],
    ['no family history of IBD, weight loss 5 kg', 'no first-degree-relative-ibd; weight-lost-kg = 5'],
    ['denies nausea, vomiting, fever; diarrhoea 2 weeks', 'no nausea; no vomiting; no fever; diarrhoea for 2 wk'],
    ['nil fever, nil vomiting, loose stools 4/7', 'no fever; no vomiting; diarrhoea for 4 d'],
  ])('%s: %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('nor what has words of its own, or comes after a turn', () => {
  test.each([
    ['no blood but mucus', 'no rectal-bleeding; mucus-per-rectum'],
    ['no blood, has mucus', 'no rectal-bleeding; mucus-per-rectum'],
    ['no blood, some mucus', 'no rectal-bleeding; mucus-per-rectum'],
    ['no mucus only blood', 'no mucus-per-rectum; rectal-bleeding'],
    ['without fever, with weight loss', 'no fever; weight-loss'],
    ['without blood, but weight loss', 'no rectal-bleeding; weight-loss'],
    ['no blood however weight loss', 'no rectal-bleeding; weight-loss'],
    ['denies fever but has weight loss', 'no fever; weight-loss'],
    ['no vomiting, now diarrhoea', 'no vomiting; diarrhoea'],
    ['no fever, also vomiting', 'no fever; vomiting'],
    ['hasn’t vomited, still has diarrhoea', 'no vomiting; diarrhoea'],
    ['never bled; now tarry stools', 'no rectal-bleeding; melaena'],
    ['no fever; diarrhoea', 'no fever; diarrhoea'],
    ['no fever. diarrhoea', 'no fever; diarrhoea'],
    ['no fever except diarrhoea', 'no fever; diarrhoea'],
    ['no longer vomiting, diarrhoea persists', 'no vomiting; diarrhoea'],
    ['fever no, pain yes', 'no fever; abdominal-pain'],
    ['vomiting no, diarrhoea 5 days', 'no vomiting; diarrhoea for 5 d'],
    ['fever absent, diarrhoea present', 'no fever; diarrhoea'],
    ['not only pain but also vomiting', 'abdominal-pain; vomiting'],
  ])('%s: %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('“no a, b or c” and “denies a, b, c” deny all', () => {
  test.each([
    ['no fever or chills', 'no fever; no rigors'],
    ['no fever nor vomiting', 'no fever; no vomiting'],
    ['neither fever nor vomiting', 'no fever; no vomiting'],
    ['no fever and vomiting', 'no fever; no vomiting'],
    ['no fever & chills', 'no fever; no rigors'],
    ['no fever/chills', 'no fever; no rigors'],
    ['no fever / chills', 'no fever; no rigors'],
    ['no n/v/d', 'no nausea; no vomiting; no diarrhoea'],
    ['PR no blood, no masses', 'no rectal-bleeding; no abdominal-mass'],
    ['no nausea, vomiting or diarrhoea', 'no nausea; no vomiting; no diarrhoea'],
    ['no dysphagia, odynophagia, or weight loss', 'no dysphagia; no painful-swallowing; no weight-loss'],
    ['denies fever, blood, weight loss', 'no fever; no rectal-bleeding; no weight-loss'],
    ['negative for fever, chills, night sweats', 'no fever; no rigors; no night-sweats'],
    ['has no fever, no chills', 'no fever; no rigors'],
    ['diarrhoea 3 days, no fever', 'diarrhoea for 3 d; no fever'],
  ])('%s: %s', (query, expected) => expect(said(query)).toBe(expected));
});

describe('where either may be meant, which is asked', () => {
  test.each([
    ['no fever, vomiting', 'no fever; ? vomiting'],
    ['no fever, vomiting, diarrhoea', 'no fever; ? vomiting; ? diarrhoea'],
    ['no fever, no vomiting, diarrhoea', 'no fever; no vomiting; ? diarrhoea'],
    ['no fever, bloody stools', 'no fever; ? blood-mixed-with-stool'],
    ['no fever, nausea/vomiting', 'no fever; ? nausea; ? vomiting'],
    ['no fever, diarrhoea and vomiting', 'no fever; ? diarrhoea; ? vomiting'],
    ['no fever, diarrhoea 3 days, vomiting', 'no fever; diarrhoea for 3 d; ? vomiting'],
    ['no weight loss, severe abdominal pain', 'no weight-loss; ? acute-severe-abdo-pain'],
    ['diarrhoea 3 days, no blood, fever', 'diarrhoea for 3 d; no rectal-bleeding; ? fever'],
    ['pain but no fever, vomiting', 'abdominal-pain; no fever; ? vomiting'],
    ['no vomiting or diarrhoea 3 days', 'no vomiting; ? diarrhoea for 3 d'],
    // Pus has no name here, and is not the beginning of pushing.
    ['no blood, mucus or pus', 'no rectal-bleeding; no mucus-per-rectum; ? no straining'],
  ])('%s: %s', (query, expected) => expect(said(query)).toBe(expected));

  test('wherever its line stands', () =>
    expect(lines('no fever, vomiting').map(({ asks }) => asks ?? false)).toEqual([false, true]));
  test('of three letters that begin a longer word', () => expect(lines('no pus')[0]?.asks).toBe(true));
});

describe('a name that begins like a denial denies nothing of what comes after it', () => {
  test.each([
    ['no energy, diarrhoea 3 days', 'fatigue; diarrhoea for 3 d'],
    ['no appetite, no vomiting', 'loss-of-appetite; no vomiting'],
    ['not passing wind, vomiting since yesterday', 'absolute-constipation; vomiting for 1 d'],
    ['no diarrhoea without a laxative', 'loose-rare-without-laxative'],
  ])('%s: %s', (query, expected) => expect(said(query)).toBe(expected));
});

test('what is entered by one line of several leaves the others to be entered, and the line says so', () =>
  expect(lines('no fever or chills').map(({ rest }) => rest)).toEqual(['no chills', 'no fever']));
