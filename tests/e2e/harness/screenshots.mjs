import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { desktop, phone } from './browser.mjs';
import { idle } from './idle.mjs';
import { artifacts } from './paths.mjs';

/** @import { Page } from 'playwright-core' */

// What another width asks for, it asks for at once.
const calmAfterResize = 100;

// They cost as much as the rest of a journey: made on demand.
const wanted = process.env.LEGALAFFAIRS_E2E_PICTURES === '1';

/**
 * With --pictures, saves the page as it looks on a desk and on a phone: artifacts/e2e/<name>-1440x900.png and <name>-390x844.png.
 * @param {Page} page
 * @param {string} name
 */
export async function screenshot(page, name) {
  if (!wanted) return;
  const before = page.viewportSize();
  for (const size of [desktop, phone]) {
    await resize(page, size);
    await saveScreenshot(page, `${name}-${size.width}x${size.height}`);
  }
  await resize(page, before);
}

export async function saveScreenshot(page, name) {
  await mkdir(artifacts, { recursive: true });
  await page.screenshot({ path: join(artifacts, `${name}.png`), animations: 'disabled' });
}

/** The frame rebuilds itself for another width; two frames later it has. */
async function resize(page, size) {
  if (page.viewportSize().width === size.width) return;
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await idle(page, calmAfterResize);
}
