import 'server-only';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  type CustomFetch,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { isLoopback } from '../loopback';
import type { SingleSignOnSettings } from './settings';

const TIMEOUT_SECONDS = 10;
/** How long what the provider says of itself is gone by. */
const KEPT_MS = 3_600_000;

/** Fetches from the provider’s hosts and nowhere else, whatever its own description says, and follows no redirect (SEC-29). */
export const onlyFrom =
  ({ issuer, hosts }: Pick<SingleSignOnSettings, 'issuer' | 'hosts'>): CustomFetch =>
  async (address, options) => {
    const url = new URL(address);
    const known = url.host === issuer.host || hosts.includes(url.host);
    if (!known || (url.protocol !== 'https:' && !isLoopback(url.href))) throw new Error('not a host of the provider');
    return fetch(url, { ...options, redirect: 'error' } as RequestInit);
  };

export interface Provider {
  /** What the provider says of itself, read at the first use and then once an hour. */
  configuration(): Promise<Configuration>;
}

export const providerOf = (settings: SingleSignOnSettings): Provider => {
  let kept: { readonly at: number; readonly configuration: Promise<Configuration> } | undefined;
  const read = (): Promise<Configuration> =>
    discovery(settings.issuer, settings.clientId, undefined, ClientSecretBasic(settings.clientSecret), {
      [customFetch]: onlyFrom(settings),
      timeout: TIMEOUT_SECONDS,
      // An id token is held against the provider’s keys, although it comes from its own endpoint.
      execute: [enableNonRepudiationChecks, ...(isLoopback(settings.issuer.href) ? [allowInsecureRequests] : [])],
    });
  return {
    configuration() {
      if (kept && Date.now() - kept.at < KEPT_MS) return kept.configuration;
      const configuration = read();
      kept = { at: Date.now(), configuration };
      // What could not be read is asked for again the next time.
      configuration.catch(() => {
        kept = undefined;
      });
      return configuration;
    },
  };
};
