import { AbstractControl, FormGroup } from '@angular/forms';
import { ServerError, ValidationFailure } from '../errors/server-error';
import { SERVER_ERROR } from './control-message';

/**
 * Puts each of the server's validation errors on the control it names (`Items[0].Title` finds
 * `items.0.title`) and returns those that name none. The mark goes with the next edit.
 */
export function applyServerErrors(form: FormGroup, error: ServerError): ValidationFailure[] {
  return error.validationErrors.filter(({ message, members }) => {
    const controls = members
      .map(member => form.get(controlPath(member)))
      .filter((control): control is AbstractControl => control !== null);
    for (const control of controls) {
      control.setErrors({ ...control.errors, [SERVER_ERROR]: message });
      control.markAsTouched();
    }
    return controls.length === 0;
  });
}

export function controlPath(member: string): string {
  return member
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map(part => part.charAt(0).toLowerCase() + part.slice(1))
    .join('.');
}
