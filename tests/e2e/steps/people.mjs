import { crc32, deflateSync } from 'node:zlib';

/**
 * @import { Locator, Page } from 'playwright-core'
 * @import { ChosenFile } from '../harness/files.mjs'
 */

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** The n-th number of a region that does not exist, with its right check digit. */
export function identityNumber(n) {
  const digits = `41990019880808${String(n).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return digits + checkDigits[sum % checkDigits.length];
}

/** As the list shows it. */
export const masked = number => `${number.slice(0, 3)}***********${number.slice(-4)}`;

/**
 * @param {string[][]} rows
 * @returns {ChosenFile}
 */
export function peopleList(rows) {
  const text = [['姓名', '身份证号', '单位', '岗位', '用工性质', '账号'], ...rows].join('\r\n');
  return { name: '人员名单.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}\r\n`) };
}

const pngSignature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * A picture of one colour.
 * @returns {ChosenFile}
 */
export function portrait(name) {
  const [width, height] = [12, 16];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x6f)]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => row));
  const buffer = Buffer.concat([
    pngSignature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { name, mimeType: 'image/png', buffer };
}

/**
 * Files in an archive, stored as they are.
 * @param {string} name
 * @param {ChosenFile[]} files
 * @returns {ChosenFile}
 */
export function zip(name, files) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const path = Buffer.from(file.name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt32LE(crc32(file.buffer), 10);
    facts.writeUInt32LE(file.buffer.length, 14);
    facts.writeUInt32LE(file.buffer.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([signed('PK\x03\x04'), facts, path, file.buffer]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signed('PK\x01\x02'), Buffer.from([20, 0]), facts, place, path]));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  const buffer = Buffer.concat([...locals, listed, signed('PK\x05\x06'), end]);
  return { name, mimeType: 'application/zip', buffer };
}

/**
 * Picks a unit by its name in an open form or dialog.
 * @param {Page | Locator} within
 */
export async function pickUnit(within, label, name) {
  await within.getByRole('combobox', { name: label }).fill(name);
  await within.getByRole('option', { name }).first().click();
}

const signed = text => Buffer.from(text, 'latin1');

function chunk(type, data) {
  const named = Buffer.concat([signed(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
