import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, DOCUMENT, inject, input, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { CookieAuthService } from '../auth/cookie-auth.service';
import { FieldComponent } from '@shared/forms/field.component';
import { serverError } from '@shared/errors/server-error';
import { PasswordInputComponent } from './password-input.component';

const REASONS = ['expired', 'idle', 'password-changed'];

@Component({
  selector: 'app-login',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FieldComponent,
    LocalizationPipe,
    PasswordInputComponent,
    ReactiveFormsModule,
    RouterLink,
  ],
  templateUrl: './login.component.html',
  styleUrl: './login.component.scss',
})
export class LoginComponent {
  private readonly auth = inject(CookieAuthService);
  private readonly document = inject(DOCUMENT);

  readonly returnUrl = input<string>();
  readonly reason = input<string>();

  protected readonly form = new FormGroup({
    username: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    password: new FormControl('', { nonNullable: true, validators: [Validators.required] }),
    rememberMe: new FormControl(false, { nonNullable: true }),
  });
  protected readonly busy = signal(false);
  protected readonly error = signal<string | null>(null);

  protected reasonKey(): string | null {
    const reason = this.reason();
    return reason && REASONS.includes(reason) ? `::SignedOut:${reason}` : null;
  }

  protected signIn(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid || this.busy()) return;
    this.busy.set(true);
    this.error.set(null);
    this.auth
      .login({ ...this.form.getRawValue(), redirectUrl: this.returnUrl() })
      .subscribe({ error: (error: unknown) => this.refuse(error) });
  }

  private refuse(error: unknown): void {
    this.busy.set(false);
    this.error.set(serverError(error).message);
    this.form.controls.password.reset();
    this.document.getElementById('password')?.focus();
  }
}
