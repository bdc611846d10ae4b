import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { ActivatedRoute } from '@angular/router';
import { CertificateCheckDto, CertificateCheckService } from '@proxy/certification/public-checks';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { FieldComponent } from '@shared/forms/field.component';
import { QrScannerComponent } from '@shared/qr-scanner/qr-scanner.component';
import { finalize } from 'rxjs';
import { CheckAnswerComponent } from './check-answer.component';
import { Claim, claimOf } from './check-address';

const field = (max: number) =>
  new FormControl('', {
    nonNullable: true,
    validators: [Validators.required, Validators.maxLength(max)],
  });

/** 执法证件核验: for anybody who is shown a certificate, by number and name or by its code. */
@Component({
  selector: 'app-check-enforcement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CheckAnswerComponent,
    ErrorTextComponent,
    FieldComponent,
    LocalizationPipe,
    QrScannerComponent,
    ReactiveFormsModule,
  ],
  templateUrl: './check-page.component.html',
})
export class CheckPageComponent {
  private readonly service = inject(CertificateCheckService);
  private readonly inline = inject(InlineErrors);
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  protected readonly form = new FormGroup({ number: field(32), name: field(64) });
  protected readonly busy = signal(false);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly unreadable = signal(false);
  /** Whom the answer is about stays beside it, whatever is typed next. */
  protected readonly answer = signal<{ asked: Claim; found: CertificateCheckDto } | null>(null);

  constructor() {
    effect(() => {
      const code = this.fragment();
      // Untracked, or the end of one check would begin the next.
      untracked(() => this.scanned(code));
    });
  }

  protected check(): void {
    this.form.markAllAsTouched();
    if (this.busy() || this.form.invalid) return;
    const asked = this.form.getRawValue();
    this.busy.set(true);
    this.error.set(null);
    this.answer.set(null);
    this.inline
      .within(this.service.get(asked))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: found => this.answer.set({ asked, found }),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  /** What the camera saw: the address on a card, with the code behind its hash. */
  protected read(text: string): void {
    this.answer.set(null);
    this.error.set(null);
    this.scanned(text.replace(/^.*#/s, ''));
  }

  private scanned(code: string | null | undefined): void {
    const claim = claimOf(code);
    this.unreadable.set(!!code && !claim);
    if (!claim) return;
    this.form.setValue(claim);
    this.check();
  }
}
