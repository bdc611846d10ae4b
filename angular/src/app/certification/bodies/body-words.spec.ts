import { standingOf } from './body-words';

describe('How far a body has come in a year', () => {
  it('is confirmed before it is published', () => {
    expect(standingOf({}, 2026)).toBe('Unconfirmed');
    expect(standingOf({ confirmedYear: 2025, publishedYear: 2025 }, 2026)).toBe('Unconfirmed');
    expect(standingOf({ confirmedYear: 2026, publishedYear: 2025 }, 2026)).toBe('Confirmed');
    expect(standingOf({ confirmedYear: 2026, publishedYear: 2026 }, 2026)).toBe('Published');
  });

  it('counts no more once it is dissolved', () => {
    expect(
      standingOf({ confirmedYear: 2026, publishedYear: 2026, dissolvedOn: '2026-03-01' }, 2026),
    ).toBe('Dissolved');
  });
});
