import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { ErrorDialog } from './error-dialog.service';
import { ErrorTextComponent } from './error-text.component';

/** Says what failed and leaves the page, with all that was typed, as it is. */
@Component({
  selector: 'app-error-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe],
  template: `
    <dialog
      #dialog
      class="dialog"
      role="alertdialog"
      aria-labelledby="error-title"
      (close)="errors.close()"
    >
      <h2 id="error-title">
        <i class="fa fa-circle-exclamation tone-bad" aria-hidden="true"></i>
        {{ '::Error:Title' | abpLocalization }}
      </h2>
      @if (errors.current(); as error) {
        <app-error-text [error]="error" />
      }
      <div class="dialog-acts">
        <button type="button" class="btn btn-primary" (click)="errors.close()">
          {{ 'AbpUi::Close' | abpLocalization }}
        </button>
      </div>
    </dialog>
  `,
})
export class ErrorDialogComponent {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly errors = inject(ErrorDialog);

  constructor() {
    effect(() => {
      const dialog = this.dialog().nativeElement;
      const open = this.errors.current() !== null;
      if (open && !dialog.open) dialog.showModal();
      if (!open && dialog.open) dialog.close();
    });
  }
}
