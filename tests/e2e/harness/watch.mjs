import assert from 'node:assert/strict';

/** @import { Page } from 'playwright-core' */

/** What goes wrong on a page without anybody looking: all of it fails the scenario. */
export class Watch {
  #faults = [];
  #tolerated = new Set();

  /** @param {Page} page */
  static async over(page, origin) {
    const watch = new Watch();
    page.on('pageerror', error => watch.#note(`script error: ${error.message}`));
    page.on('console', message => watch.#console(message));
    page.on('request', request => watch.#request(request, origin));
    page.on('response', response => watch.#response(response));
    await page.exposeFunction('reportCspViolation', what =>
      watch.#note(`content security policy: ${what}`),
    );
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', event =>
        globalThis.reportCspViolation(
          `${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile})`,
        ),
      ),
    );
    return watch;
  }

  /** The scenario provokes answers with this status. */
  tolerate(...statuses) {
    statuses.forEach(status => this.#tolerated.add(status));
  }

  assertQuiet() {
    assert.deepEqual(this.#faults, [], 'the page reported faults');
  }

  #note(fault) {
    this.#faults.push(fault);
  }

  #console(message) {
    // The browser repeats every refused request here, without the method; #response judges those.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      this.#note(`console: ${message.text()}`);
    }
  }

  #request(request, origin) {
    const url = new URL(request.url());
    if (/^(http|ws)s?:$/.test(url.protocol) && url.host !== new URL(origin).host) {
      this.#note(`request to a foreign host: ${request.url()}`);
    }
  }

  #response(response) {
    const status = response.status();
    if (status >= 400 && !this.#tolerated.has(status)) {
      this.#note(
        `${status} for ${response.request().method()} ${new URL(response.url()).pathname}`,
      );
    }
  }
}
