import { hoursByMonth } from './load';

const lesson = (startTime: string, endTime: string, isLesson = true) => ({
  startTime,
  endTime,
  isLesson,
});

describe('hoursByMonth', () => {
  it('adds up lessons by the month of Asia/Shanghai', () => {
    const hours = hoursByMonth(
      [
        lesson('2026-03-09T01:00:00Z', '2026-03-09T03:30:00Z'),
        lesson('2026-03-20T01:00:00Z', '2026-03-20T02:00:00Z'),
        // The first of April by the clock on the wall.
        lesson('2026-03-31T17:00:00Z', '2026-03-31T18:00:00Z'),
      ],
      2026,
    );
    expect(hours.slice(2, 4)).toEqual([3.5, 1]);
  });

  it('leaves out other years and what is no lesson', () => {
    const hours = hoursByMonth(
      [
        lesson('2025-03-09T01:00:00Z', '2025-03-09T03:00:00Z'),
        lesson('2026-03-09T01:00:00Z', '2026-03-09T03:00:00Z', false),
      ],
      2026,
    );
    expect(hours).toEqual(new Array(12).fill(0));
  });
});
