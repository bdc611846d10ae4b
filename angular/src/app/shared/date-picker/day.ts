import { NgbDateStruct } from '@ng-bootstrap/ng-bootstrap';

const FORMS = [/^(\d{4})(\d{2})(\d{2})$/, /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/];

/** Reads 2020-1-31, 2020/01/31, 20200131 and 2020年1月31日; null for what is no day (2020-02-30). */
export function parseDay(text: string): NgbDateStruct | null {
  const parts = FORMS.map(form => form.exec(text.trim())).find(Boolean);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { year, month, day }
    : null;
}

export function formatDay(date: NgbDateStruct | null): string {
  if (!date) return '';
  const { year, month, day } = date;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
