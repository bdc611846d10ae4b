import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ErrorTextComponent } from '../errors/error-text.component';
import { ServerError } from '../errors/server-error';

/** Instead of content: it is on its way, or the reason why it isn't and another try. */
@Component({
  selector: 'app-page-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe],
  template: `
    @if (failure(); as problem) {
      <div class="notice notice-bad" role="alert">
        <app-error-text [error]="problem" />
        <button type="button" class="btn btn-sm btn-outline-secondary" (click)="retried.emit()">
          {{ '::Retry' | abpLocalization }}
        </button>
      </div>
    } @else {
      <div class="panel" role="status">
        <i class="fa fa-spinner fa-spin" aria-hidden="true"></i>
        {{ 'AbpUi::Loading' | abpLocalization }}
      </div>
    }
  `,
})
export class PageStateComponent {
  readonly failure = input<ServerError | null>(null);
  readonly retried = output();
}
