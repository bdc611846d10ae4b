import assert from 'node:assert/strict';
import { generateKeyPairSync, createHash, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { confirm } from '../harness/pages.mjs';
import { day } from '../harness/files.mjs';
import { call } from './exams.mjs';

/** @import { Page } from 'playwright-core' */

export const steps = { bureauReviewed: 3 };
export const employments = { establishment: 1, contract: 3 };
export const states = { valid: 2, suspended: 3, revoked: 4, expired: 6 };

/**
 * Certificates that the one on the page may see.
 * @param {Page} page
 */
export async function certificates(page, query) {
  const { items } = await call(page, 'GET', `/api/app/certificate?maxResultCount=100&${query}`);
  return items;
}

/**
 * Somebody new in a unit, whose account nobody has linked yet.
 * @param {Page} page of whoever keeps the unit's register
 */
export async function registerPerson(page, unitName) {
  const { items } = await call(page, 'GET', '/api/app/enforcement-body?maxResultCount=100');
  const { organizationUnitId } = items.find(({ name }) => name === unitName);
  return call(page, 'POST', '/api/app/person', {
    name: '田禾禾',
    identityNumber: identityNumber('41990019900307801'),
    organizationUnitId,
    post: '执法员',
    employment: 1,
  });
}

/** With the check digit of GB 11643. */
function identityNumber(digits) {
  const sum = [...digits].reduce(
    (total, digit, place) => total + digit * (2 ** (17 - place) % 11),
    0,
  );
  return digits + '10X98765432'[sum % 11];
}

/** Changes by which somebody may, or may no longer, hold a certificate. @param {Page} page */
export const employ = (page, personId, employment) =>
  call(page, 'POST', `/api/app/person/${personId}/change-post`, {
    decidedOn: day(),
    reason: '改签合同',
    documentNumber: '云司人〔一〕1号',
    post: '执法员',
    employment,
  });

/** Whether the bureau gives out numbers itself. @param {Page} page */
export async function issueByBureau(page, issuedByBureau) {
  const settings = '/api/app/certificate-number/settings';
  await call(page, 'PUT', settings, { ...(await call(page, 'GET', settings)), issuedByBureau });
}

/** What is in the QR code of a certificate. */
export async function codeOf(page, id) {
  const { text } = await call(page, 'GET', `/api/app/certificate-qr/${id}`);
  return text;
}

/**
 * The dialog of an act: its own fields, and what every act asks for.
 * @param {Page} page
 * @param {string} verb
 * @param {Record<string, string>} fields by their labels
 */
export function decide(page, verb, fields) {
  return confirm(page, verb, async dialog => {
    for (const [label, value] of Object.entries(fields)) {
      await dialog.getByLabel(label).fill(value);
    }
  });
}

/**
 * The issuer's list for a batch, with numbers counted from one on.
 * @param {Page} staff
 */
export async function issuersList(staff, batchId, first) {
  const people = await certificates(staff, `batchId=${batchId}`);
  const rows = [];
  for (const { personId } of people) {
    const { identityNumber } = await call(staff, 'POST', `/api/app/person/${personId}/reveal`, {
      reason: '核对制证名单',
    });
    const number = `豫YZ${day().slice(0, 4)}${String(first + rows.length).padStart(5, '0')}`;
    rows.push(`${identityNumber},${number},${day()},`);
  }
  return rows;
}

/** @returns {import('../harness/files.mjs').ChosenFile} */
export const listFile = rows => ({
  name: '制证结果.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['身份证号,证件编号,发证日期,有效期至', ...rows].join('\n')),
});

/** The same code, with one letter of a name changed. */
export function altered(code) {
  const parts = code.split('.');
  const content = JSON.parse(Buffer.from(parts[2], 'base64url').toString());
  content.unitName += '一';
  parts[2] = Buffer.from(JSON.stringify(content)).toString('base64url');
  return parts.join('.');
}

/**
 * What another bureau would sign; or somebody who pretends to be this one.
 * @param {{ pretends?: boolean }} [options]
 */
export function signedElsewhere(code, { pretends = false } = {}) {
  const [version, ownKey, content] = code.split('.');
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = createHash('sha256').update(spki).digest('base64url').slice(0, 8);
  const text = [version, pretends ? ownKey : name, content].join('.');
  const signature = sign('sha256', Buffer.from(text), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return `${text}.${signature.toString('base64url')}`;
}

/**
 * Downloads the page that checks without a network and opens the file itself, in a browser that has none.
 * @param {Page} page on the public check
 */
export async function openOfflinePage(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /下载离线核验页/ }).click(),
  ]);
  const path = await download.path();
  const html = await readFile(path, 'utf8');
  await download.saveAs(`${path}.html`);
  await page.context().setOffline(true);
  await page.goto(`file://${path}.html`);
  return html;
}

/** What the offline page says about a code. @param {Page} page */
export async function assertVerdict(page, code, verdict) {
  await page.getByLabel('扫描或粘贴二维码内容').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: verdict, exact: true }).waitFor();
  assert.equal(await page.locator('h2').count(), 1);
}
