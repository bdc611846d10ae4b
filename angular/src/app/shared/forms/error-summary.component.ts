import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  ElementRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { FormGroup } from '@angular/forms';
import { ErrorTextComponent } from '../errors/error-text.component';
import { ServerError } from '../errors/server-error';
import { TextPipe } from '../text.pipe';
import { applyServerErrors } from './apply-server-errors';
import { ControlMessage, controlMessage } from './control-message';

interface Problem extends ControlMessage {
  path: string;
  label: string;
}

/**
 * All that is wrong with a form, at its top, each with a link to its field. Shows by itself when
 * the server refuses (`error`), or when `check()` finds the form invalid.
 */
@Component({
  selector: 'app-error-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe, TextPipe],
  template: `
    @if (problems().length || rest()) {
      <div class="notice notice-bad" role="alert" tabindex="-1">
        @if (rest(); as error) {
          <app-error-text [error]="error" />
        }
        @if (problems().length) {
          <p class="mb-1">{{ '::Form:Problems' | abpLocalization: '' + problems().length }}</p>
          <ul class="mb-0">
            @for (problem of problems(); track problem.path) {
              <li>
                <button type="button" class="btn btn-link p-0" (click)="go(problem.path)">
                  {{ problem.label | appText }}</button>{{ '::Form:Colon' | abpLocalization
                }}{{ problem.key | abpLocalization: problem.params }}
              </li>
            }
          </ul>
        }
      </div>
    }
  `,
})
export class ErrorSummaryComponent {
  readonly form = input.required<FormGroup>();
  /** Label (key or text) by control path; the control's element id is the path or in `ids`. */
  readonly labels = input.required<Readonly<Record<string, string>>>();
  readonly ids = input<Readonly<Record<string, string>>>({});
  readonly error = input<ServerError | null>(null);

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  protected readonly problems = signal<Problem[]>([]);
  protected readonly rest = signal<ServerError | null>(null);

  constructor() {
    effect(() => {
      const error = this.error();
      untracked(() => (error ? this.refuse(error) : this.clear()));
    });
  }

  /** Marks everything as touched; false, with the summary in view, when something is wrong. */
  check(): boolean {
    this.form().markAllAsTouched();
    this.rest.set(null);
    this.collect();
    return this.form().valid;
  }

  protected go(path: string): void {
    this.document.getElementById(this.ids()[path] ?? path)?.focus();
  }

  private refuse(error: ServerError): void {
    const unplaced = applyServerErrors(this.form(), error);
    const placedAll = error.validationErrors.length > 0 && unplaced.length === 0;
    this.rest.set(placedAll ? null : { ...error, validationErrors: unplaced });
    this.collect();
  }

  private clear(): void {
    this.rest.set(null);
    this.problems.set([]);
  }

  private collect(): void {
    this.problems.set(
      Object.entries(this.labels()).flatMap(([path, label]) => {
        const control = this.form().get(path);
        const message = control && controlMessage(control);
        return message ? [{ path, label, ...message }] : [];
      }),
    );
    setTimeout(() => this.host.querySelector<HTMLElement>('.notice')?.focus());
  }
}
