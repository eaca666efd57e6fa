import http from 'node:http';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

// A real provider on a port of its own, whose people are as the test says.

interface Person {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who signs in next. */
  person: Person;
  /** What is done to the id token before it is sent, if anything. */
  tamper: ((claims: JWTPayload, sign: (claims: JWTPayload) => Promise<string>) => Promise<string>) | null;
  /** Follows an address as a browser would, signs in, and gives the address that it comes back to. */
  follow(address: URL): Promise<URL>;
  close(): Promise<void>;
}

const CLIENT = { clientId: 'zonula', clientSecret: 'a secret between the two' };

/** Takes the answers' cookies and sends them, as a browser does. */
const cookieJar = () => {
  const kept = new Map<string, string>();
  return {
    take: (response: Response): void => {
      for (const line of response.headers.getSetCookie()) {
        const [pair = ''] = line.split(';');
        const at = pair.indexOf('=');
        kept.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
    header: (): string => [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
  };
};

export const testProvider = async (redirectUri: string): Promise<TestProvider> => {
  const { default: Provider } = await import('oidc-provider');
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'one' };
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

  const test: TestProvider = {
    issuer,
    ...CLIENT,
    person: { sub: 'nobody' },
    tamper: null,
    async follow(from) {
      const jar = cookieJar();
      for (let next = from, hops = 0; hops < 10; hops += 1) {
        if (next.href.startsWith(redirectUri)) return next;
        const response = await fetch(next, { redirect: 'manual', headers: { cookie: jar.header() } });
        jar.take(response);
        const to = response.headers.get('location');
        if (!to) throw new Error(`${next.pathname}: ${response.status} ${await response.text()}`);
        next = new URL(to, next);
      }
      throw new Error('too many redirects');
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [new URL('/sign-in', redirectUri).href],
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key of the test'] },
    scopes: ['openid', 'profile', 'email', 'groups'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'], groups: ['groups'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true, methods: ['S256'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => test.person }),
    // Whoever signs in has agreed.
    loadExistingGrant: async ({ oidc }) => {
      const [clientId, accountId] = [oidc.client?.clientId ?? '', oidc.session?.accountId ?? ''];
      const grant = new provider.Grant({ clientId, accountId });
      grant.addOIDCScope('openid profile email groups');
      await grant.save();
      return grant;
    },
  });
  provider.use(
    async (context: { oidc?: { route: string }; body: { id_token?: string } }, next: () => Promise<void>) => {
      await next();
      const { id_token: token } = context.body ?? {};
      if (context.oidc?.route !== 'token' || !token || !test.tamper) return;
      const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as JWTPayload;
      const sign = (changed: JWTPayload) =>
        new SignJWT(changed).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(privateKey);
      context.body = { ...context.body, id_token: await test.tamper(claims, sign) };
    },
  );
  const serve = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return serve(request, response);
    const login = { accountId: test.person.sub };
    void provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  });
  return test;
};
