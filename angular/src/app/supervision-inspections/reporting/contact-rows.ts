import { ContactDto, ContactInput } from '@proxy/supervision-inspections/submissions';

/** A contact as it stands on the page. */
export interface ContactRow {
  key: number;
  /** Of the stored contact; null until it is saved. */
  id: string | null;
  name: string;
  position: string;
  /** As typed; a stored number never leaves the server. */
  phone: string;
  /** Of the stored number, masked. */
  storedPhone: string;
}

export type ContactColumn = 'name' | 'position' | 'phone';
export type ContactProblem = 'NoName' | 'NoPhone' | 'BadPhone' | 'SamePhone';

export const CONTACT_COLUMNS: readonly ContactColumn[] = ['name', 'position', 'phone'];
export const REQUIRED_CONTACTS = 10;
export const MAX_CONTACTS = 50;

const HEADINGS = /^(姓名|联系人|name)$/i;
const ROW_NUMBER = /^\d{1,3}$/;
let nextKey = 0;

export const blankRow = (): ContactRow => ({
  key: nextKey++,
  id: null,
  name: '',
  position: '',
  phone: '',
  storedPhone: '',
});

/** What is stored, and blank rows up to the number that is asked for. */
export function rowsOf(contacts: readonly ContactDto[]): ContactRow[] {
  const stored = contacts.map(({ id, name, position, phone }) => ({
    ...blankRow(),
    id: id ?? null,
    name: name ?? '',
    position: position ?? '',
    storedPhone: phone ?? '',
  }));
  const missing = Math.max(REQUIRED_CONTACTS - stored.length, 0);
  return [...stored, ...Array.from({ length: missing }, blankRow)];
}

export const isBlank = ({ id, name, position, phone }: ContactRow): boolean =>
  !id && !name.trim() && !position.trim() && !phone.trim();

/** The server's rule: digits, "+" and "-". */
export function isPhone(phone: string): boolean {
  const text = phone.replace(/\s/g, '');
  return /^[\d+-]{5,20}$/.test(text) && text.replace(/\D/g, '').length >= 5;
}

/** What can be stored now: rows with a name; a half-typed number waits. */
export function savable(rows: readonly ContactRow[]): ContactRow[] {
  return rows.filter(({ name }) => name.trim());
}

export const contactInput = ({ id, name, position, phone }: ContactRow): ContactInput => ({
  id,
  name: name.trim(),
  position: position.trim(),
  phone: isPhone(phone) ? phone.replace(/\s/g, '') : '',
});

export function problemOf(row: ContactRow, rows: readonly ContactRow[]): ContactProblem | null {
  if (isBlank(row)) return null;
  if (!row.name.trim()) return 'NoName';
  const phone = row.phone.replace(/\s/g, '');
  if (!phone) return row.storedPhone ? null : 'NoPhone';
  if (!isPhone(phone)) return 'BadPhone';
  const same = rows.some(other => other !== row && other.phone.replace(/\s/g, '') === phone);
  return same ? 'SamePhone' : null;
}

/** Cells of copied spreadsheet rows, without a heading and without a column of row numbers. */
export function pastedCells(text: string): string[][] {
  const rows = text
    .split(/\r?\n/)
    .filter(line => line.trim())
    .map(line => line.split('\t').map(cell => cell.trim()));
  const numbered = rows.length > 1 && rows.every(row => row.length > CONTACT_COLUMNS.length);
  const numbers = numbered && rows.slice(1).every(([first]) => ROW_NUMBER.test(first ?? ''));
  const cells = numbers ? rows.map(([, ...rest]) => rest) : rows;
  return HEADINGS.test(cells[0]?.[0] ?? '') ? cells.slice(1) : cells;
}

/** Fills the table from a cell on, to the right and downwards, adding rows as needed. */
export function filled(
  rows: readonly ContactRow[],
  at: number,
  column: ContactColumn,
  cells: readonly (readonly string[])[],
): ContactRow[] {
  const from = CONTACT_COLUMNS.indexOf(column);
  const result = [...rows];
  cells.slice(0, MAX_CONTACTS - at).forEach((values, i) => {
    const names = CONTACT_COLUMNS.slice(from, from + values.length);
    const change = Object.fromEntries(names.map((name, j) => [name, values[j] ?? '']));
    result[at + i] = { ...(result[at + i] ?? blankRow()), ...change };
  });
  return result;
}
