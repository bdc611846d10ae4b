const DAY_MS = 24 * 60 * 60 * 1000;
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** `yyyy-MM-dd`, as deadlines are written. */
export const todayInShanghai = (now = new Date()): string => SHANGHAI.format(now);

/** Calendar days until a deadline's day; negative once it is over. */
export function daysUntil(day: string, today = todayInShanghai()): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}

export interface Words {
  key: string;
  days: string;
}

/** 还剩5天 · 今天到期 · 逾期3天 */
export function daysLeftWords(daysLeft: number): Words {
  const key = daysLeft > 0 ? 'DaysLeft' : daysLeft === 0 ? 'DueToday' : 'DaysOverdue';
  return { key: `SupervisionInspections::Deadline:${key}`, days: `${Math.abs(daysLeft)}` };
}
