import { LocalizationPipe } from '@abp/ng.core';
import { HttpErrorResponse } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { MyTrainingDto, MyTrainingService } from '@proxy/trainer-pool/sessions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { shown } from '@shared/shown';
import { myTrainingResource } from '../my-training-resource';

const NOT_FOUND = 404;
const CODE_LENGTH = 8;

/** What the code on the screen opens on the officer's phone: signs in at once, and says so or says why not. */
@Component({
  selector: 'app-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalTimePipe, LocalizationPipe, PageHeaderComponent, RouterLink],
  templateUrl: './sign-in-page.component.html',
  styleUrl: './sign-in-page.component.scss',
})
export class SignInPageComponent {
  private readonly service = inject(MyTrainingService);
  private readonly inline = inject(InlineErrors);

  readonly id = input.required<string>();
  /** From the scanned address; without it one types it in. */
  readonly code = input<string>();

  private readonly resource = myTrainingResource(this.id);
  protected readonly session = shown(this.resource);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ServerError | null>(null);
  /** Not on the list, so that even the session is not there. */
  protected readonly isStranger = signal(false);
  private readonly answer = signal<MyTrainingDto | null>(null);
  protected readonly done = computed(() => {
    const known = this.answer() ?? this.session.value();
    return known?.signedInTime ? known : null;
  });
  protected readonly length = CODE_LENGTH;

  constructor() {
    effect(() => {
      const code = this.code();
      if (code) untracked(() => this.signIn(code));
    });
  }

  protected signIn(typed: string): void {
    const code = typed.replace(/\s/g, '').toUpperCase();
    if (this.busy() || !code) return;
    this.busy.set(true);
    this.failure.set(null);
    this.inline
      .within(this.service.signIn(this.id(), { code: code.slice(0, CODE_LENGTH) }))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: session => this.answer.set(session),
        error: (error: unknown) => {
          this.isStranger.set(error instanceof HttpErrorResponse && error.status === NOT_FOUND);
          this.failure.set(serverError(error));
        },
      });
  }
}
