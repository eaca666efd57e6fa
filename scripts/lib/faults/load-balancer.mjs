import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PlainError } from '../plain-error.mjs';

/**
 * What docs/scale.md shows. A request that an instance did not answer goes to the other one, also when it writes: whatever is
 * sent twice has one effect (REL-03).
 */
const configuration = ({ folder, port, instances }) => `
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  log_format instance '$upstream_addr $status';
  access_log ${folder}/access.log instance;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  upstream zonula {
${instances.map((instance) => `    server 127.0.0.1:${instance} max_fails=1 fail_timeout=2s;`).join('\n')}
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://zonula;
      proxy_set_header Host $http_host;
      proxy_next_upstream error timeout http_502 http_503 non_idempotent;
      proxy_next_upstream_tries 3;
      proxy_connect_timeout 2s;
    }
  }
}
`;

/** nginx in front of instances on these ports, each request to the next of them in turn. */
export async function loadBalancer({ port, instances }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-nginx-'));
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration({ folder, port, instances }));
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log'), ...user], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise((resolve) => {
    child.once('error', (error) =>
      resolve(error.code === 'ENOENT' ? 'it is not installed: apt-get install nginx' : error.message),
    );
    child.once('exit', (code) => resolve(`exit code ${code}\n${said}`));
  });
  const remove = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const first = await Promise.race([ended, wait(500).then(() => null)]);
  if (first !== null) throw new PlainError(`nginx did not start: ${first}`);
  return {
    url: `http://localhost:${port}`,
    remove,
    /** How many requests each instance answered, by its port. */
    answered: () => {
      const lines = readFileSync(path.join(folder, 'access.log'), 'utf8').trim().split('\n');
      return instances.map((instance) => lines.filter((line) => line.includes(`:${instance} `)).length);
    },
  };
}
