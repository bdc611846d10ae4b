import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { artifacts } from './paths.mjs';

/** @import { Page } from 'playwright-core' */

/**
 * Does what starts a download and keeps the file in artifacts/e2e/downloads.
 * @param {Page} page
 * @param {() => Promise<unknown>} act
 * @returns {Promise<{ name: string, path: string, size: number }>}
 */
export async function download(page, act) {
  const [started] = await Promise.all([page.waitForEvent('download'), act()]);
  const name = started.suggestedFilename();
  const directory = join(artifacts, 'downloads');
  const path = join(directory, name);
  await mkdir(directory, { recursive: true });
  await started.saveAs(path);
  return { name, path, size: (await stat(path)).size };
}

/**
 * Makes the network of a page slow, or takes it away; without arguments it is fast again.
 * @param {Page} page
 * @param {{ kilobytesPerSecond?: number, latency?: number, offline?: boolean }} [limits] latency in milliseconds
 */
export async function throttle(page, { kilobytesPerSecond, latency = 0, offline = false } = {}) {
  const bytesPerSecond = kilobytesPerSecond ? kilobytesPerSecond * 1024 : -1;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
}
