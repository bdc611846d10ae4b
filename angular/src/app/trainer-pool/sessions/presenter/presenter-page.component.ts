import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  computed,
  inject,
  input,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { SignInCodeDto, SignInCodeService } from '@proxy/trainer-pool/sessions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { QrCodeComponent } from '@shared/qr-code/qr-code.component';
import { whileVisible } from '@shared/while-visible';
import { CodeClock, grouped } from './code-clock';

const POLL_MS = 3000;
/** After a refusal, which mostly says that it is too early. */
const PAUSE_MS = 30_000;
const TICK_MS = 250;

/** For the screen in the room: the code that changes, what is left of it, and how many have signed in. Afterwards, the way to evaluate. */
@Component({
  selector: 'app-presenter-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe, QrCodeComponent, RouterLink],
  templateUrl: './presenter-page.component.html',
  styleUrl: './presenter-page.component.scss',
})
export class PresenterPageComponent {
  private readonly service = inject(SignInCodeService);
  private readonly inline = inject(InlineErrors);
  private readonly document = inject(DOCUMENT);
  private readonly destroyed = takeUntilDestroyed<SignInCodeDto>();
  private readonly clock = new CodeClock();

  readonly id = input.required<string>();
  /** `evaluation`: shows that code. */
  readonly show = input<string>();

  protected readonly code = signal<SignInCodeDto | null>(null);
  protected readonly failure = signal<ServerError | null>(null);
  protected readonly seconds = signal(0);
  protected readonly share = signal(1);
  protected readonly letters = computed(() => grouped(this.code()?.code ?? ''));
  protected readonly isEvaluation = computed(() => this.show() === 'evaluation');
  protected readonly address = computed(() =>
    this.isEvaluation()
      ? this.urlOf('evaluation')
      : `${this.urlOf('sign-in')}?code=${this.code()?.code ?? ''}`,
  );
  private asking = false;
  private quietUntil = 0;

  constructor() {
    whileVisible(POLL_MS, () => Date.now() >= this.quietUntil && this.ask());
    const timer = setInterval(() => this.tick(), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected fillScreen(): void {
    const { documentElement, fullscreenElement } = this.document;
    void (fullscreenElement ? this.document.exitFullscreen() : documentElement.requestFullscreen());
  }

  protected ask(): void {
    if (this.asking || this.isEvaluation()) return;
    this.asking = true;
    this.inline
      .within(this.service.get(this.id()))
      .pipe(this.destroyed)
      .subscribe({
        next: code => {
          this.clock.sync(code, Date.now());
          this.code.set(code);
          this.failure.set(null);
          this.tick();
        },
        error: (error: unknown) => this.refuse(serverError(error)),
        complete: () => (this.asking = false),
      });
  }

  private refuse(error: ServerError): void {
    this.asking = false;
    this.quietUntil = Date.now() + PAUSE_MS;
    this.failure.set(error);
    // A code that is shown too long only sends people away.
    if (this.seconds() === 0) this.code.set(null);
  }

  private tick(): void {
    const [now, before] = [Date.now(), this.seconds()];
    this.seconds.set(this.clock.secondsLeft(now));
    this.share.set(this.clock.share(now));
    if (before > 0 && this.seconds() === 0) this.ask();
  }

  private urlOf(page: string): string {
    return new URL(`trainer-pool/my-training/${this.id()}/${page}`, this.document.baseURI).href;
  }
}
