import { FormArray, FormControl, FormGroup, Validators } from '@angular/forms';
import { applyServerErrors, controlPath } from './apply-server-errors';
import { controlMessage } from './control-message';

describe('Validation errors of the server', () => {
  const form = () =>
    new FormGroup({
      title: new FormControl(''),
      items: new FormArray([new FormGroup({ name: new FormControl('') })]),
    });
  const refusal = (...validationErrors: { message: string; members: string[] }[]) => ({
    message: 'invalid',
    validationErrors,
  });

  it('land on the fields they name, in whatever case', () => {
    const target = form();
    const rest = applyServerErrors(
      target,
      refusal(
        { message: 'too long', members: ['Title'] },
        { message: 'missing', members: ['Items[0].Name'] },
      ),
    );
    expect(rest).toEqual([]);
    expect(controlMessage(target.controls.title)?.key).toBe('too long');
    expect(target.get('items.0.name')?.touched).toBe(true);
  });

  it('are given back when they name no field', () => {
    const failure = { message: 'plan is closed', members: [] };
    expect(applyServerErrors(form(), refusal(failure))).toEqual([failure]);
  });

  it('go away with the next edit of the field', () => {
    const target = form();
    applyServerErrors(target, refusal({ message: 'too long', members: ['title'] }));
    target.controls.title.setValue('short');
    expect(target.controls.title.valid).toBe(true);
  });

  it('find nested paths', () => {
    expect(controlPath('Rule.Bounds[2].Grade')).toBe('rule.bounds.2.grade');
  });
});

describe('What is wrong with a control', () => {
  it('is said with its limit', () => {
    const control = new FormControl('abc', Validators.maxLength(2));
    expect(controlMessage(control)?.params).toEqual(['2']);
  });

  it('is nothing when it is valid', () => {
    expect(controlMessage(new FormControl('abc', Validators.required))).toBeNull();
  });
});
