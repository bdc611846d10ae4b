import { setTimeout as delay } from 'node:timers/promises';

/** @import { Page, Request } from 'playwright-core' */

const usualCalm = 300;
const longestMilliseconds = 15_000;

/** @type {WeakMap<Page, Set<Request>>} */
const underWay = new WeakMap();

/** @param {Page} page */
export function countRequests(page) {
  const requests = new Set();
  underWay.set(page, requests);
  // A stream of news is open as long as the page is.
  page.on('request', request => request.resourceType() !== 'eventsource' && requests.add(request));
  page.on('requestfinished', request => requests.delete(request));
  page.on('requestfailed', request => requests.delete(request));
}

/**
 * Waits until the page has asked for nothing for a moment. The browser's own "network idle" tells
 * about the first load only, not about what a page of the application loads after a click.
 * @param {Page} page
 * @param {number} [calm] milliseconds without a request
 */
export async function idle(page, calm = usualCalm) {
  const requests = underWay.get(page);
  const deadline = Date.now() + longestMilliseconds;
  let calmSince = Date.now();
  while (Date.now() - calmSince < calm) {
    await delay(20);
    if (requests.size > 0) {
      calmSince = Date.now();
    }
    if (Date.now() > deadline) {
      const paths = [...requests].map(request => new URL(request.url()).pathname);
      throw new Error(`The page is still waiting for ${paths.join(', ')}`);
    }
  }
}
