import { TestBed } from '@angular/core/testing';
import { FormControl } from '@angular/forms';
import { Subject, of, throwError } from 'rxjs';
import { FormSaving } from './form-saving';

describe('A form on its way to the server', () => {
  const made = () => {
    const form = new FormControl('typed');
    form.markAsDirty();
    return { form, saving: TestBed.runInInjectionContext(() => new FormSaving(form)) };
  };

  it('has nothing unsaved once it is saved', () => {
    const { form, saving } = made();
    let saved = 0;
    saving.run(of(7), result => (saved = result));
    expect([saved, form.dirty, saving.busy()]).toEqual([7, false, false]);
  });

  it('keeps what was typed when it is refused, and may be sent again', () => {
    const { form, saving } = made();
    saving.run(
      throwError(() => new Error('no')),
      () => undefined,
    );
    expect([form.dirty, saving.busy()]).toEqual([true, false]);
    expect(saving.error()?.message).toBe('::Error:Unknown');
    saving.run(of(1), () => undefined);
    expect(saving.error()).toBeNull();
  });

  it('is sent once however often the button is pressed', () => {
    const { saving } = made();
    let sent = 0;
    const call = new Subject<void>();
    const counted = new Subject<void>();
    saving.run(call, () => undefined);
    saving.run(counted, () => sent++);
    counted.next();
    expect(sent).toBe(0);
    call.next();
    call.complete();
    expect(saving.busy()).toBe(false);
  });
});
