import { Cluster } from './cluster.mjs';
import { throwawayFolder } from './throwaway-folder.mjs';

/**
 * A PostgreSQL of its own in a temporary folder, for tests, checks and measurements; `remove()` it afterwards.
 * With `durable: false` (the default) it runs with fsync off: quick, and good for nothing that must last.
 */
export async function throwawayCluster({ durable = false } = {}) {
  const cluster = new Cluster(await throwawayFolder('postgres'), { durable });
  // A program that is asked to end in the middle leaves neither a server nor files behind.
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
