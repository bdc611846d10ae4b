import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';

@Component({
  selector: 'app-password-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, ReactiveFormsModule],
  template: `
    <div class="input-group">
      <input
        class="form-control"
        [id]="inputId()"
        [type]="shown() ? 'text' : 'password'"
        [formControl]="control()"
        [attr.autocomplete]="autocomplete()"
        (keydown)="noticeCapsLock($event)"
        (keyup)="noticeCapsLock($event)"
      />
      <button
        type="button"
        class="btn btn-outline-secondary"
        [attr.aria-label]="(shown() ? '::Password:Hide' : '::Password:Show') | abpLocalization"
        [attr.aria-pressed]="shown()"
        (click)="shown.set(!shown())"
      >
        <i class="fa" [class]="shown() ? 'fa-eye-slash' : 'fa-eye'" aria-hidden="true"></i>
      </button>
    </div>
    <p class="field-help" role="status">
      @if (capsLock()) {
        <i class="fa fa-triangle-exclamation" aria-hidden="true"></i>
        {{ '::Password:CapsLock' | abpLocalization }}
      }
    </p>
  `,
})
export class PasswordInputComponent {
  readonly inputId = input.required<string>();
  readonly control = input.required<FormControl<string>>();
  readonly autocomplete = input('new-password');

  protected readonly shown = signal(false);
  protected readonly capsLock = signal(false);

  protected noticeCapsLock(event: KeyboardEvent): void {
    // Browsers that fill in passwords send key events without this method.
    this.capsLock.set(event.getModifierState?.('CapsLock') ?? false);
  }
}
