import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { artifacts, hostAssembly, webRoot } from './paths.mjs';

export const demoPassword = process.env.LEGALAFFAIRS_DEMO_PASSWORD ?? 'Yunzhou-2020';

/** A host that runs already: nothing is started, and what the journeys leave there stays. */
export const runningOrigin = process.env.E2E_BASE_URL;

// Seeding the demo city on a busy machine takes its time.
const startupSeconds = 300;
const stopSeconds = 20;

/** The built host, running in demo mode on a free port with a data directory of its own. */
export class Site {
  #process;
  #exited;
  #data;

  constructor(process, origin, data) {
    this.#process = process;
    this.#exited = new Promise(done =>
      process.once('exit', (code, signal) => done(code ?? signal)),
    );
    this.#data = data;
    this.origin = origin;
  }

  /**
   * @param {string} name names the log in artifacts/e2e
   * @param {string} [data] keeps the database there; without it, a copy of the template or a new one, removed at the end
   */
  static async start(name, data) {
    if (runningOrigin) {
      return { origin: runningOrigin, stop: async () => undefined };
    }
    const directory = data ?? (await temporaryData());
    const origin = `http://localhost:${await freePort()}`;
    const host = spawn('dotnet', [hostAssembly], {
      cwd: dirname(hostAssembly),
      env: {
        ...process.env,
        ASPNETCORE_URLS: origin,
        App__DataDirectory: directory,
        App__WebRoot: webRoot,
        App__SeedMode: 'demo',
        LEGALAFFAIRS_DEMO_PASSWORD: demoPassword,
        // Measuring how to compile better pays after minutes; more than a quarter of a start went into it.
        DOTNET_TieredPGO: '0',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.once('exit', () => host.kill('SIGKILL'));
    await keepLog(host, name);

    const site = new Site(host, origin, data ? undefined : directory);
    try {
      await site.#ready(name);
    } catch (error) {
      await site.stop().catch(() => undefined);
      throw error;
    }
    return site;
  }

  async stop() {
    this.#process.kill('SIGTERM');
    const code = await Promise.race([
      this.#exited,
      delay(stopSeconds * 1000, 'late', { ref: false }),
    ]);
    this.#process.kill('SIGKILL');
    if (this.#data) {
      await rm(this.#data, { recursive: true, force: true });
    }
    if (code !== 0) {
      throw new Error(`The host did not stop gracefully: ${code}`);
    }
  }

  async #ready(name) {
    const deadline = Date.now() + startupSeconds * 1000;
    let gone;
    this.#exited.then(code => (gone = code));
    while (Date.now() < deadline) {
      if (gone !== undefined) {
        throw new Error(`The host ended with ${gone} before it was ready:\n${await logTail(name)}`);
      }
      const response = await fetch(`${this.origin}/health/ready`).catch(() => undefined);
      if (response?.ok) {
        return;
      }
      await delay(200);
    }
    throw new Error(`The host was not ready in ${startupSeconds} s:\n${await logTail(name)}`);
  }
}

async function temporaryData() {
  const directory = await mkdtemp(join(tmpdir(), 'legal-affairs-e2e-'));
  // Seeding takes longer than all else of a start; the runner does it once and each journey gets a copy.
  if (process.env.LEGALAFFAIRS_E2E_TEMPLATE) {
    await cp(process.env.LEGALAFFAIRS_E2E_TEMPLATE, directory, { recursive: true });
  }
  return directory;
}

async function keepLog(host, name) {
  await mkdir(artifacts, { recursive: true });
  const log = createWriteStream(logFile(name));
  host.stdout.pipe(log, { end: false });
  host.stderr.pipe(log, { end: false });
}

const logFile = name => join(artifacts, `host-${name}.log`);

async function logTail(name) {
  return (await readFile(logFile(name), 'utf8')).slice(-3000);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, 'localhost', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}
