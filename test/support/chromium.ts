import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Where a browser is installed, if one is. */
export const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(existsSync);

/** Opens a page of a folder in headless Chromium and waits for what it posts. */
export async function postedBy(chromium: string, folder: string, page: string): Promise<string> {
  const user = mkdtempSync(join(tmpdir(), 'chromium-'));
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${user}`];
  const browser = spawn(chromium, [...flags, `http://127.0.0.1:${port}/${page}`], {
    stdio: 'ignore',
    detached: true,
  });
  const closed = once(browser, 'close');
  try {
    return await Promise.race([posted(server, folder), closed.then(() => 'the browser ended')]);
  } finally {
    // With its helpers, which are of its group and write to the folder for as long as they live.
    if (browser.pid !== undefined && browser.exitCode === null)
      process.kill(-browser.pid, 'SIGKILL');
    await closed;
    server.close();
    server.closeAllConnections();
    rmSync(user, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

function posted(server: Server, folder: string): Promise<string> {
  return new Promise((resolve) => {
    server.on('request', async (request, response) => {
      if (request.method === 'POST') {
        resolve(await text(request));
        response.end();
        return;
      }
      const file = join(folder, request.url ?? '');
      const type = { '.html': 'text/html', '.js': 'text/javascript' }[extname(file)];
      if (type === undefined || !existsSync(file)) response.writeHead(404).end();
      else response.setHeader('content-type', type).end(readFileSync(file));
    });
  });
}
