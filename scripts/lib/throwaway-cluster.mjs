import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Cluster } from './cluster.mjs';

/**
 * A PostgreSQL of its own in a temporary folder, for tests, checks and measurements; `remove()` it afterwards.
 * With `durable: false` (the default) it runs with fsync off: quick, and good for nothing that must last.
 */
export async function throwawayCluster({ durable = false } = {}) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'zonula-'));
  const cluster = new Cluster(directory, { durable });
  // A program that is cut short leaves neither a server nor files behind.
  process.once('exit', () => cluster.discard());
  try {
    await cluster.prepare();
    await cluster.start();
  } catch (error) {
    await cluster.remove();
    throw error;
  }
  return cluster;
}

/** Calls `work(cluster)` with one, and removes it whatever happens. */
export async function withThrowawayCluster(work) {
  const cluster = await throwawayCluster();
  try {
    return await work(cluster);
  } finally {
    await cluster.remove();
  }
}
