import { Pool, type PoolClient } from 'pg';
import { clinicNow } from './clinic-scope';

type Done = (release?: Error | boolean) => void;
type Taken = (error: Error | undefined, client: PoolClient | undefined, done: Done) => void;

/**
 * A pool that hands out connections set to the clinic of the running request: PostgreSQL's policies go by it. A connection
 * keeps its clinic, so that where there is one clinic nothing is sent; outside of any clinic it is set to none.
 */
export class ClinicPool extends Pool {
  /** The clinic each connection was last set to. */
  readonly #clinics = new WeakMap<PoolClient, string>();

  override connect(): Promise<PoolClient>;
  override connect(taken: Taken): void;
  override connect(taken?: Taken): Promise<PoolClient> | undefined {
    // Looked up here: what runs once a connection is free may run in the name of whoever freed it.
    const clinic = clinicNow();
    if (!taken) return super.connect().then((client) => this.#setTo(clinic, client));
    super.connect((error, client, done) => {
      if (error || !client || this.#isSetTo(clinic, client)) return taken(error, client, done);
      this.#setTo(clinic, client).then(
        () => taken(undefined, client, done),
        (failed: Error) => taken(failed, undefined, done),
      );
    });
  }

  #isSetTo(clinic: string | null, client: PoolClient): boolean {
    return clinic === null || (this.#clinics.get(client) ?? '') === clinic;
  }

  async #setTo(clinic: string | null, client: PoolClient): Promise<PoolClient> {
    if (clinic === null || this.#isSetTo(clinic, client)) return client;
    try {
      await client.query({
        name: 'set-clinic',
        text: `SELECT set_config('zonula.clinic', $1, false)`,
        values: [clinic],
      });
    } catch (error) {
      // Nobody can say what it is set to now.
      client.release(true);
      throw error;
    }
    this.#clinics.set(client, clinic);
    return client;
  }
}
