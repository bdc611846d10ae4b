import { HttpErrorResponse } from '@angular/common/http';
import { FormControl, FormGroup } from '@angular/forms';
import { isConflict, rebase } from './rebase';

const read = { name: '宣传', note: '一' };

function formWith(typed: Partial<typeof read>) {
  const form = new FormGroup({ name: new FormControl('宣传'), note: new FormControl('一') });
  for (const [key, value] of Object.entries(typed)) {
    form.get(key)?.setValue(value);
    form.get(key)?.markAsDirty();
  }
  return form;
}

describe('After somebody else changed the record', () => {
  it('what was not touched takes the new value', () => {
    const form = formWith({ note: '我的' });
    expect(rebase(form, read, { name: '广泛宣传', note: '一' })).toEqual([]);
    expect(form.getRawValue()).toEqual({ name: '广泛宣传', note: '我的' });
  });

  it('what both changed stays as typed and is named', () => {
    const form = formWith({ note: '我的' });
    expect(rebase(form, read, { name: '宣传', note: '别人的' })).toEqual(['note']);
    expect(form.value.note).toBe('我的');
    expect(form.dirty).toBe(true);
  });

  it('the same change on both sides is no conflict', () => {
    expect(rebase(formWith({ note: '同样' }), read, { name: '宣传', note: '同样' })).toEqual([]);
  });

  it('only 409 is a conflict', () => {
    expect(isConflict(new HttpErrorResponse({ status: 409 }))).toBe(true);
    expect(isConflict(new HttpErrorResponse({ status: 403 }))).toBe(false);
  });
});
