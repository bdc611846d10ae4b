import { of, throwError } from 'rxjs';
import { InlineErrors } from './inline-errors';

describe('A call whose refusal is shown in place', () => {
  it('is known as such while it runs and no longer', () => {
    const inline = new InlineErrors();
    let during = false;
    inline.within(of(1)).subscribe(() => (during = inline.active));
    expect([during, inline.active]).toEqual([true, false]);
  });

  it('is over after a refusal, too', () => {
    const inline = new InlineErrors();
    inline.within(throwError(() => new Error('no'))).subscribe({ error: () => undefined });
    expect(inline.active).toBe(false);
  });
});
