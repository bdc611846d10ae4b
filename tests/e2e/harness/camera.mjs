import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';

/** @import { Locator } from 'playwright-core' */

const width = 1280;
const height = 720;
const codeSize = 560;

/** A browser whose camera shows a film from the disk, and asks nobody whether it may. */
export class Camera {
  static async open() {
    const camera = new Camera();
    camera.folder = await mkdtemp(join(tmpdir(), 'legal-affairs-e2e-camera-'));
    camera.film = join(camera.folder, 'film.y4m');
    await camera.see(Buffer.alloc(width * height, 128));
    camera.browser = await launchBrowser([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${camera.film}`,
    ]);
    return camera;
  }

  /** From the next time on that it is switched on. @param {Locator} code an SVG that is held before it */
  async look(code) {
    const drawing = await code.evaluate(svg => svg.outerHTML);
    const page = await code.page().context().newPage();
    await page.setContent(`<div style="width: ${codeSize}px">${drawing}</div>`);
    const picture = (await page.locator('svg').screenshot()).toString('base64');
    const size = { width, height, codeSize };
    await this.see(Buffer.from(await page.evaluate(brightness, { picture, size }), 'base64'));
    await page.close();
  }

  /** YUV4MPEG2: a line that says what comes, then each frame as brightness and two planes of colour. */
  async see(luma) {
    const colour = Buffer.alloc(luma.length / 2, 128);
    const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, colour]);
    const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
    await writeFile(this.film, Buffer.concat([head, frame, frame]));
  }

  async close() {
    await this.browser.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** In the browser: the picture, somewhat turned on a grey desk, as brightness in base64. */
async function brightness({ picture, size: { width, height, codeSize } }) {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  context.fillStyle = '#888';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(0.05);
  context.drawImage(image, -codeSize / 2, -codeSize / 2, codeSize, codeSize);
  const pixels = context.getImageData(0, 0, width, height).data;
  let text = '';
  for (let at = 0; at < pixels.length; at += 4) text += String.fromCharCode(pixels[at]);
  return btoa(text);
}
