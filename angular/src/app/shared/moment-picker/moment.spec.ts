import { momentOf, partsOf } from './moment';

describe('A moment', () => {
  it('is written as day and time here, wherever the device is', () => {
    expect(partsOf('2026-03-01T16:30:00Z')).toEqual({ day: '2026-03-02', time: '00:30' });
    expect(partsOf('2026-03-02T02:00:00')).toEqual({ day: '2026-03-02', time: '10:00' });
  });

  it('goes to the server in UTC', () => {
    expect(momentOf({ day: '2026-03-02', time: '00:30' })).toBe('2026-03-01T16:30:00.000Z');
  });

  it('is none while a part is missing', () => {
    expect(momentOf({ day: '2026-03-02', time: '' })).toBeNull();
    expect(momentOf({ day: '', time: '10:00' })).toBeNull();
    expect(partsOf('soon')).toBeNull();
  });
});
