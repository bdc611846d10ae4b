import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { artifacts } from './harness/paths.mjs';
import { runningOrigin, Site } from './harness/site.mjs';

/** What takes longest begins first, so that nothing runs alone at the end. */
const longest = [
  'menus',
  'certificates',
  'sessions',
  'exam-results',
  'task-table',
  'exam',
  'people',
  'question-bank',
  'trainers',
  'sign-in',
];
const place = name => longest.indexOf(name.replace('.mjs', '')) + 1 || longest.length + 1;

const { values, positionals } = parseArgs({
  options: { report: { type: 'string' }, pictures: { type: 'boolean' } },
  allowPositionals: true,
});

const folder = new URL('journeys/', import.meta.url).pathname;
const files = (await readdir(folder))
  .filter(name => name.endsWith('.mjs'))
  .filter(name => positionals.length === 0 || positionals.includes(name.replace('.mjs', '')))
  .sort((a, b) => place(a) - place(b) || a.localeCompare(b))
  .map(name => join(folder, name));
if (files.length === 0) {
  throw new Error(`No journey is called ${positionals.join(', ')}`);
}

if (values.pictures) process.env.LEGALAFFAIRS_E2E_PICTURES = '1';
await rm(artifacts, { recursive: true, force: true });
const template = await mkdtemp(join(tmpdir(), 'legal-affairs-e2e-template-'));
try {
  if (!runningOrigin) {
    const site = await Site.start('template', template);
    await site.stop();
    process.env.LEGALAFFAIRS_E2E_TEMPLATE = template;
  }

  const counts = await runJourneys();
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (values.report) {
    await writeFile(values.report, JSON.stringify(counts));
  }
  process.exitCode = counts.failed > 0 ? 1 : 0;
} finally {
  await rm(template, { recursive: true, force: true });
}

async function runJourneys() {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  // Each journey has a server and a browser of its own. Two of them fill two cores, except while they wait.
  const stream = run({ files, concurrency: 3 });
  stream.on('test:pass', ({ skip }) => (skip === undefined ? counts.passed++ : counts.skipped++));
  stream.on('test:fail', () => counts.failed++);
  for await (const text of stream.compose(new spec())) {
    process.stdout.write(text);
  }
  return counts;
}
