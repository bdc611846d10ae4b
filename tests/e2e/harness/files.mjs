import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** What a file chooser takes. @typedef {{ name: string, mimeType: string, buffer: Buffer }} ChosenFile */

const dayInMilliseconds = 24 * 60 * 60_000;
const mebibyte = 1024 * 1024;

/** Today in Asia/Shanghai and some days on, as 2026-07-29. */
export function day(offset = 0) {
  const time = new Date(Date.now() + offset * dayInMilliseconds);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(time);
}

/**
 * The task table of tests/e2e/files, its deadlines counted from today.
 * @returns {Promise<ChosenFile>}
 */
export async function taskTable() {
  const text = await readFile(join(root, 'tests/e2e/files/task-table.csv'), 'utf8');
  const dated = text.replace(/<今天([+-]\d+)>/g, (_, offset) => day(Number(offset)));
  return { name: '任务表.csv', mimeType: 'text/csv', buffer: Buffer.from(dated) };
}

/**
 * A list of participants: a good row, and one whose account nobody has.
 * @returns {Promise<ChosenFile>}
 */
export async function participants() {
  const buffer = await readFile(join(root, 'tests/e2e/files/participants.xlsx'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: '参训人员名单.xlsx', mimeType, buffer };
}

/**
 * A pdf of one page that says something in Latin letters.
 * @returns {ChosenFile}
 */
export function pdf(name, words) {
  const content = `BT /F1 24 Tf 72 720 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  text += `${table}${trailer}startxref\n${text.length}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}

/** @returns {ChosenFile} */
export function tooLargePdf(name) {
  const { buffer, mimeType } = pdf(name, 'Large');
  return { name, mimeType, buffer: Buffer.concat([buffer, Buffer.alloc(25 * mebibyte)]) };
}

/**
 * The head of a Windows program under another name.
 * @returns {ChosenFile}
 */
export function programNamed(name) {
  const buffer = Buffer.alloc(4096);
  buffer.write('MZ', 0, 'latin1');
  buffer.writeUInt32LE(128, 60);
  buffer.write('PE\0\0', 128, 'latin1');
  return { name, mimeType: 'application/pdf', buffer };
}
