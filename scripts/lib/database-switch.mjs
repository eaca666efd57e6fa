import http from 'node:http';

/**
 * Lets the browser tests stop, kill and start the database under the running app: POST /stop, /kill, /start on a port of this
 * machine that only they are told.
 */
export async function databaseSwitch(cluster) {
  const actions = {
    '/stop': () => cluster.stop(),
    '/kill': () => cluster.kill(),
    '/start': () => cluster.start(),
  };
  const server = http.createServer(async (request, response) => {
    const action = request.method === 'POST' ? actions[request.url] : undefined;
    try {
      await action?.();
      response.statusCode = action ? 204 : 404;
    } catch (error) {
      response.statusCode = 500;
      response.write(error.message);
    }
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
