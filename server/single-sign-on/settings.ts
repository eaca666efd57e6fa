import 'server-only';
import { type Env, env } from '../env';
import type { ClinicId } from '../ids';
import { parseRoleMap, type RoleMap } from './role-map';

/** The provider of single sign-on, as the installation has set it up. */
export interface SingleSignOnSettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: string;
  /** What the provider is called on the sign-in page. */
  readonly name: string;
  /** The clinic that new accounts belong to. */
  readonly clinicId: ClinicId;
  readonly roleClaim: string;
  readonly roles: RoleMap;
  /** Hosts besides the issuer’s that its endpoints may be at. */
  readonly hosts: readonly string[];
  readonly appUrl: string;
}

export const settingsOf = (from: Env): SingleSignOnSettings | null => {
  const { ZONULA_OIDC_ISSUER: issuer, ZONULA_OIDC_CLIENT_ID: clientId, ZONULA_OIDC_CLIENT_SECRET: clientSecret } = from;
  const roles = parseRoleMap(from.ZONULA_OIDC_ROLES ?? '');
  if (!issuer || !clientId || !clientSecret || !from.ZONULA_OIDC_CLINIC || !roles) return null;
  return {
    issuer: new URL(issuer),
    clientId,
    clientSecret,
    scope: from.ZONULA_OIDC_SCOPE,
    name: from.ZONULA_OIDC_NAME,
    clinicId: from.ZONULA_OIDC_CLINIC as ClinicId,
    roleClaim: from.ZONULA_OIDC_ROLE_CLAIM,
    roles,
    hosts: from.ZONULA_OIDC_HOSTS.split(',')
      .map((host) => host.trim())
      .filter(Boolean),
    appUrl: from.APP_URL,
  };
};

/** Null: there is none. */
export const singleSignOnSettings = (): SingleSignOnSettings | null => settingsOf(env());
