import { entries } from '@/knowledge/entries';
import { currentRelease } from '@/knowledge/release';
import { contentLibrary, contentPlan } from './fhir/content';

const made = new Map<string, string>();

const once = (name: string, make: () => object): string => {
  const text = made.get(name) ?? JSON.stringify(make());
  made.set(name, text);
  return text;
};

const version = (): string => currentRelease().knowledge.version;

/** The resources of the release this build carries, each made at first use. */
export const libraryText = (): string => once('library', () => contentLibrary(entries, version()));
export const planText = (): string => once('plan', () => contentPlan(entries, version()));
