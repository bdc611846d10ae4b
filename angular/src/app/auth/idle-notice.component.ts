import { ConfigStateService, LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  NgZone,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { CookieAuthService } from './cookie-auth.service';
import { IdleService } from './idle.service';

@Component({
  selector: 'app-idle-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <dialog #dialog class="dialog" aria-labelledby="idle-title" (cancel)="stay()">
      <h2 id="idle-title">{{ '::Idle:Title' | abpLocalization }}</h2>
      <p>{{ '::Idle:Text' | abpLocalization: '' + (idle.secondsLeft() ?? 0) }}</p>
      <div class="dialog-acts">
        <button type="button" class="btn btn-outline-secondary" (click)="leave()">
          {{ 'AbpUi::Logout' | abpLocalization }}
        </button>
        <button type="button" class="btn btn-primary" (click)="stay()">
          {{ '::Idle:Stay' | abpLocalization }}
        </button>
      </div>
    </dialog>
  `,
})
export class IdleNoticeComponent {
  private readonly auth = inject(CookieAuthService);
  private readonly config = inject(ConfigStateService);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly idle = inject(IdleService);

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      const open = this.idle.secondsLeft() !== null;
      if (open && !dialog.open) dialog.showModal();
      if (!open && dialog.open) dialog.close();
    });
    const timer = inject(NgZone).runOutsideAngular(() => setInterval(() => this.tick(), 1000));
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  private tick(): void {
    if (this.auth.isAuthenticated && this.idle.tick()) this.auth.end('idle');
  }

  protected stay(): void {
    this.config.refreshAppState().subscribe();
  }

  protected leave(): void {
    this.auth.logout().subscribe();
  }
}
