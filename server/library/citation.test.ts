import { describe, expect, test } from 'vitest';
import { citationOf, shortNameOf } from './citation';

const source = {
  title: 'A study of leaves, spots and bark in the valley',
  publishedIn: 'Journal not shown in the part seen',
  year: 2019,
  kind: 'cohort',
} as const;

describe('shortNameOf', () => {
  test.each([
    ['one author', { authors: 'Doe J' }, 'Doe 2019'],
    ['two authors', { authors: 'Doe J, Roe K' }, 'Doe and Roe 2019'],
    ['three authors', { authors: 'Doe J, Roe K, Poe L' }, 'Doe et al. 2019'],
    ['and others', { authors: 'Doe J et al.' }, 'Doe et al. 2019'],
    ['a name of several words', { authors: 'de la Roe-Smith ABC, Doe J, et al.' }, 'de la Roe-Smith et al. 2019'],
    ['an editor behind a semicolon', { authors: 'Doe J; editor Karl Roe' }, 'Doe 2019'],
    ['a body', { authors: 'Foresters of Ashwood' }, 'Foresters of Ashwood 2019'],
    ['a body after others', { authors: 'Foresters of Ashwood, after Doe J, Roe K' }, 'Foresters of Ashwood 2019'],
    [
      'a body known by its letters',
      { authors: 'National Institute for Health and Care Excellence (NICE)' },
      'NICE 2019',
    ],
    ['nobody named', { authors: 'Authors not seen' }, '“A study of leaves, spots …” 2019'],
    ['nobody named, in a journal', { authors: 'Authors not seen', publishedIn: 'J Leaves 2019;1:1' }, 'J Leaves 2019'],
    [
      'nobody named, one of many reports',
      { authors: 'Authors not seen', publishedIn: 'J Leaves 2019', kind: 'case_report' as const },
      '“A study of leaves, spots …” 2019',
    ],
    ['no year', { authors: 'Doe J', year: null }, 'Doe, undated'],
    ['our own estimate', { authors: 'Authors of this', kind: 'judgement' as const }, 'Our estimate'],
  ])('%s', (_name, own, expected) => expect(shortNameOf({ ...source, ...own })).toBe(expected));
});

test('a source that is not written down yet is named by its id', () => {
  expect(citationOf({ id: 'roe-2020', locator: 'page 1' }, new Map())).toEqual({
    source: 'roe-2020',
    short: 'roe-2020',
    locator: 'page 1',
  });
});
