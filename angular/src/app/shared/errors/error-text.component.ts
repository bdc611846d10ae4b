import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '../text.pipe';
import { ServerError } from './server-error';

@Component({
  selector: 'app-error-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, TextPipe],
  template: `
    <p class="mb-1">{{ error().message | appText }}</p>
    @if (error().validationErrors.length) {
      <ul class="mb-1">
        @for (failure of error().validationErrors; track $index) {
          <li>{{ failure.message }}</li>
        }
      </ul>
    } @else if (error().details) {
      <p class="mb-1 pre-line">{{ error().details }}</p>
    }
    @if (error().reference) {
      <p class="mb-0 text-muted">
        {{ '::Error:Reference' | abpLocalization }} <code>{{ error().reference }}</code>
      </p>
    }
  `,
})
export class ErrorTextComponent {
  readonly error = input.required<ServerError>();
}
