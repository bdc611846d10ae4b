import { of } from 'rxjs';
import { ActDialog } from './act-dialog.service';

const act = { title: 't', verb: 'v', what: 'w', run: () => of(7) };

describe('An act', () => {
  it('gives back what it returned', async () => {
    const dialog = new ActDialog();
    const result = dialog.open(act);
    dialog.current()?.settle({ value: 7 });
    expect(await result).toBe(7);
    expect(dialog.current()).toBeNull();
  });

  it('counts as done also when it returns nothing', async () => {
    const dialog = new ActDialog();
    const result = dialog.done(act);
    dialog.current()?.settle({ value: undefined });
    expect(await result).toBe(true);
  });

  it('is not done when the person turns back', async () => {
    const dialog = new ActDialog();
    const result = dialog.done(act);
    dialog.current()?.settle(null);
    expect(await result).toBe(false);
  });

  it('gives way to the next one', async () => {
    const dialog = new ActDialog();
    const first = dialog.done(act);
    void dialog.done({ ...act, title: 'second' });
    expect(await first).toBe(false);
    expect(dialog.current()?.title).toBe('second');
  });
});
