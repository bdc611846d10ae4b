import assert from 'node:assert/strict';
import axe from 'axe-core';

/** @import { Page } from 'playwright-core' */

const refused = ['serious', 'critical'];

/**
 * Fails on every serious or critical finding of axe, naming the elements.
 * @param {Page} page
 * @param {string} [selector] judges only this part of the page
 */
export async function assertAccessible(page, selector) {
  // It stays with the document, through every page of the application.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    within => globalThis.axe.run(within ?? document, { resultTypes: ['violations'] }),
    selector,
  );
  const findings = violations
    .filter(({ impact }) => refused.includes(impact))
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} — ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  assert.deepEqual(findings, [], `axe findings on ${new URL(page.url()).pathname}`);
}
