import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const deflated = 8;

/**
 * The texts in a zip by their names, read along its directory.
 * @param {string} path
 * @returns {Promise<Map<string, string>>}
 */
export async function textsInZip(path) {
  const bytes = await readFile(path);
  assert.equal(bytes.toString('latin1', 0, 2), 'PK', `${path} is no zip`);
  const texts = new Map();
  const end = endOf(bytes);
  let entry = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    assert.equal(bytes.readUInt32LE(entry), entrySignature);
    const nameLength = bytes.readUInt16LE(entry + 28);
    texts.set(bytes.toString('utf8', entry + 46, entry + 46 + nameLength), textOf(bytes, entry));
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  return texts;
}

function endOf(bytes) {
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  assert.fail('the zip has no end');
}

function textOf(bytes, entry) {
  const header = bytes.readUInt32LE(entry + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const data = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const packed = bytes.readUInt16LE(entry + 10) === deflated;
  return (packed ? inflateRawSync(data) : data).toString('utf8');
}
