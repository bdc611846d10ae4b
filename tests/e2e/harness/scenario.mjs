import { after, before, test } from 'node:test';
import { basename } from 'node:path';
import { launchBrowser, newContext } from './browser.mjs';
import { Camera } from './camera.mjs';
import { enterAs, signInAs } from './accounts.mjs';
import { countRequests } from './idle.mjs';
import { saveScreenshot } from './screenshots.mjs';
import { Site } from './site.mjs';
import { Watch } from './watch.mjs';

/**
 * @import { BrowserContextOptions, Page } from 'playwright-core'
 * @import { Role } from './accounts.mjs'
 */

const scenarioMinutes = 5;
const stepSeconds = 45;
const journey = basename(process.argv[1], '.mjs');

/** One host and one browser for the scenarios of a file, which may build on each other. */
let site;
let browser;
/** Who has signed in once goes on with the same cookies in the next scenario, as long as they are good. */
const cookies = new Map();

before(async () => {
  [site, browser] = await Promise.all([Site.start(journey), launchBrowser()]);
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/**
 * @typedef {object} Stage
 * @property {string} origin
 * @property {(path?: string, options?: BrowserContextOptions & { camera?: Camera }) => Promise<Page>} visit
 *   opens a page for a new anonymous visitor
 * @property {() => Promise<Camera>} openCamera
 *   a camera, for pages that are opened with it
 * @property {(role: Role, options?: BrowserContextOptions & { clock?: { time?: number } }) => Promise<Page>} signIn
 *   opens the first page of a role in a browser of its own; `clock` puts the device's time into the scenario's hands
 * @property {(page: Page, ...statuses: number[]) => void} tolerate
 *   says that refusals with these statuses are what the scenario is about
 */

/**
 * A sentence that must be true of the product, and the steps that show it. Afterwards every page that it opened
 * must have been quiet: no console error, no policy violation, no unexpected refusal, no foreign host.
 *
 * @param {string} sentence
 * @param {(stage: Stage) => Promise<void>} steps
 */
export function scenario(sentence, steps) {
  test(sentence, { timeout: scenarioMinutes * 60_000 }, async () => {
    const stage = new OpenStage();
    try {
      await steps(stage);
      stage.assertQuiet();
    } catch (error) {
      await stage.saveFailure(sentence);
      throw error;
    } finally {
      await stage.close();
    }
  });
}

class OpenStage {
  #contexts = [];
  #cameras = [];
  #watches = new Map();

  origin = site.origin;

  visit = async (path = '/', options = {}) => {
    const page = await this.#newPage(options);
    await page.goto(path);
    return page;
  };

  signIn = async (role, options = {}) => {
    const page = await this.#newPage({ storageState: cookies.get(role), ...options });
    if (!(await enterAs(page, role))) {
      await signInAs(page, role);
      cookies.set(role, await page.context().storageState());
    }
    return page;
  };

  openCamera = async () => {
    const camera = await Camera.open();
    this.#cameras.push(camera);
    return camera;
  };

  tolerate = (page, ...statuses) => this.#watches.get(page).tolerate(...statuses);

  assertQuiet() {
    this.#watches.forEach(watch => watch.assertQuiet());
  }

  async saveFailure(sentence) {
    const name = `failed-${journey}-${sentence.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    for (const [index, page] of [...this.#watches.keys()].entries()) {
      await saveScreenshot(page, `${name}-${index + 1}`).catch(() => undefined);
    }
  }

  async close() {
    await Promise.all(this.#contexts.map(context => context.close()));
    await Promise.all(this.#cameras.map(camera => camera.close()));
  }

  async #newPage({ clock, camera, ...options }) {
    const context = await newContext(camera?.browser ?? browser, site.origin, options);
    this.#contexts.push(context);
    const page = await context.newPage();
    // Before anything is loaded: timers of another clock could not be stopped any more.
    if (clock) await page.clock.install(clock);
    page.setDefaultTimeout(stepSeconds * 1000);
    countRequests(page);
    this.#watches.set(page, await Watch.over(page, site.origin));
    return page;
  }
}
