import { HttpErrorResponse } from '@angular/common/http';
import { FormGroup } from '@angular/forms';

/** Somebody else changed the record after the page had read it. */
export function isConflict(error: unknown): boolean {
  return error instanceof HttpErrorResponse && error.status === 409;
}

/**
 * Puts a form on the record's latest state: what the person has not touched takes the new value,
 * what they typed stays. Returns the controls that both changed, differently.
 */
export function rebase<T extends object>(
  form: FormGroup,
  read: T,
  latest: T,
): (keyof T & string)[] {
  const names = (Object.keys(latest) as (keyof T & string)[]).filter(name => form.get(name));
  const both = names.filter(name => {
    const control = form.get(name);
    if (!control?.dirty) control?.reset(latest[name]);
    return (
      control?.dirty && differ(read[name], latest[name]) && differ(control.value, latest[name])
    );
  });
  return both;
}

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
