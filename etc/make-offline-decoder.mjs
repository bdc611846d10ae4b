// Makes the reader of QR codes for the page that checks certificates offline: node etc/make-offline-decoder.mjs [--check]
// The page is one file, so the package is bundled into a script of its own and kept beside the page.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const angular = fileURLToPath(new URL('angular/', root));
const target = new URL(
  'aspnet-core/modules/certification/LegalAffairs.Certification/PublicChecks/Offline/decoder.js',
  root,
);
const require = createRequire(`${angular}package.json`);
const version = require('./package.json').dependencies.qr;

const { outputFiles } = await require('esbuild').build({
  stdin: { contents: "export { BarcodeDetector } from 'qr/decode.js';", resolveDir: angular },
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  globalName: 'qrDecoder',
  target: 'es2022',
  banner: {
    js: `/*! qr ${version}, Copyright (c) 2023 Paul Miller, MIT licence. Made by etc/make-offline-decoder.mjs. */`,
  },
  legalComments: 'none',
});
const made = outputFiles[0].text;
if (!process.argv.includes('--check')) {
  await writeFile(target, made);
} else if (made !== (await readFile(target, 'utf8'))) {
  console.error('decoder.js is not what the package makes. Run node etc/make-offline-decoder.mjs.');
  process.exitCode = 1;
}
