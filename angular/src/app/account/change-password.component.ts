import { ProfileService } from '@abp/ng.account.core/proxy';
import { ConfigStateService, LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  AbstractControl,
  FormControl,
  FormGroup,
  ReactiveFormsModule,
  ValidationErrors,
  Validators,
} from '@angular/forms';
import { Router } from '@angular/router';
import { switchMap } from 'rxjs';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { ErrorSummaryComponent } from '@shared/forms/error-summary.component';
import { FieldComponent } from '@shared/forms/field.component';
import { CookieAuthService } from '../auth/cookie-auth.service';
import { PasswordInputComponent } from './password-input.component';

/** The only page, besides signing out, for somebody whose password was set by another person. */
@Component({
  selector: 'app-change-password',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorSummaryComponent,
    FieldComponent,
    LocalizationPipe,
    PasswordInputComponent,
    ReactiveFormsModule,
  ],
  templateUrl: './change-password.component.html',
})
export class ChangePasswordComponent {
  private readonly profile = inject(ProfileService);
  private readonly config = inject(ConfigStateService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly inline = inject(InlineErrors);
  protected readonly auth = inject(CookieAuthService);

  protected readonly form = new FormGroup(
    {
      currentPassword: password(),
      newPassword: password(),
      repeat: password(),
    },
    { validators: repeatsNewPassword },
  );
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly labels = {
    currentPassword: 'AbpIdentity::DisplayName:CurrentPassword',
    newPassword: 'AbpIdentity::DisplayName:NewPassword',
    repeat: 'AbpIdentity::DisplayName:NewPasswordConfirm',
  };

  protected change(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    const { currentPassword, newPassword } = this.form.getRawValue();
    this.busy.set(true);
    this.error.set(null);
    this.inline
      .within(this.profile.changePassword({ currentPassword, newPassword }))
      .pipe(switchMap(() => this.config.refreshAppState()))
      .subscribe({
        next: () => this.leave(),
        error: (error: unknown) => {
          this.busy.set(false);
          this.error.set(serverError(error));
        },
      });
  }

  private leave(): void {
    if (!this.auth.isAuthenticated) return this.auth.end('password-changed');
    this.toaster.success('AbpAccount::PasswordChangedMessage');
    void this.router.navigateByUrl('/');
  }
}

const password = () =>
  new FormControl('', { nonNullable: true, validators: [Validators.required] });

function repeatsNewPassword(form: AbstractControl): ValidationErrors | null {
  const { newPassword, repeat } = form.value as { newPassword: string; repeat: string };
  const control = form.get('repeat');
  if (repeat && repeat !== newPassword) control?.setErrors({ mismatch: true });
  else if (control?.hasError('mismatch')) control.setErrors(null);
  return null;
}
