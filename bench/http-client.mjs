import http from 'node:http';
import { PlainError } from '../scripts/lib/plain-error.mjs';

/** One client of one server on this machine: one connection, kept open, and the cookies it was given. */
export class HttpClient {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  #cookies = new Map();
  #url;

  constructor(url) {
    this.#url = new URL(url);
  }

  /** One more connection of the same browser. */
  another() {
    const other = new HttpClient(this.#url);
    other.#cookies = this.#cookies;
    return other;
  }

  /** Sends a request and reads the whole answer; anything but a success throws. */
  async send(method, path, body, headers = {}) {
    const { status, text, setCookies } = await this.#exchange(method, path, body, headers);
    for (const cookie of setCookies) {
      const [name, ...value] = cookie.split(';')[0].split('=');
      this.#cookies.set(name, value.join('='));
    }
    if (status >= 300) throw new PlainError(`${method} ${path} gave ${status}: ${text.slice(0, 300)}`);
    return text;
  }

  /** The same with JSON both ways. */
  async json(method, path, body) {
    const text = body === undefined ? undefined : JSON.stringify(body);
    return JSON.parse(await this.send(method, path, text, { 'content-type': 'application/json' }));
  }

  /** A procedure of the app, called as the browser calls it. */
  async mutate(procedure, input) {
    const [{ result }] = await this.json('POST', `/api/trpc/${procedure}?batch=1`, { 0: input });
    return result.data;
  }

  async query(procedure, input) {
    const [{ result }] = await this.json(
      'GET',
      `/api/trpc/${procedure}?batch=1&input=${encodeURIComponent(JSON.stringify({ 0: input }))}`,
    );
    return result.data;
  }

  close() {
    this.#agent.destroy();
  }

  #exchange(method, path, body, headers) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve, reject) => {
      const request = http.request(
        {
          agent: this.#agent,
          // The servers listen on this address; “localhost” may be looked up as another one first.
          host: '127.0.0.1',
          port: this.#url.port,
          method,
          path,
          timeout: 15_000,
          headers: {
            host: this.#url.host,
            origin: this.#url.origin,
            ...(cookie && { cookie }),
            ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk) => {
            text += chunk;
          });
          response.once('error', reject);
          response.once('end', () =>
            resolve({ status: response.statusCode, text, setCookies: response.headers['set-cookie'] ?? [] }),
          );
        },
      );
      request.once('timeout', () => request.destroy(new PlainError(`${method} ${path} was not answered in time.`)));
      request.once('error', reject);
      request.end(body);
    });
  }
}
