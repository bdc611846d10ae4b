import { inject, signal } from '@angular/core';
import { AbstractControl } from '@angular/forms';
import { Observable, finalize } from 'rxjs';
import { InlineErrors } from '../errors/inline-errors';
import { ServerError, serverError } from '../errors/server-error';
import { warnBeforeUnload } from './unsaved-changes';

/**
 * A page's form on its way to the server: busy meanwhile, refused in place, and never left
 * unsaved without a question. Made where the page's fields are.
 */
export class FormSaving {
  private readonly inline = inject(InlineErrors);

  readonly busy = signal(false);
  readonly error = signal<ServerError | null>(null);

  constructor(private readonly form: AbstractControl) {
    warnBeforeUnload(() => form.dirty);
  }

  /** Nothing while an earlier call is under way. */
  run<T>(call: Observable<T>, saved: (result: T) => void): void {
    if (this.busy()) return;
    this.busy.set(true);
    this.error.set(null);
    this.inline
      .within(call)
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: result => {
          this.form.markAsPristine();
          saved(result);
        },
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }
}
