import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { ValidationErrorComponent } from '@ngx-validate/core';

/** How the packaged forms show what is wrong with a field. */
@Component({
  selector: 'app-packaged-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    @for (error of localized; track $index) {
      <div class="invalid-feedback">{{ error.key | abpLocalization: error.params }}</div>
    }
  `,
})
export class PackagedErrorComponent extends ValidationErrorComponent {
  protected get localized() {
    return (this.errors ?? []).map(({ message }) => parameters(message ?? ''));
  }
}

/** ABP writes a message and its parameters as `Key[a,b]`. */
export function parameters(message: string): { key: string; params: string[] } {
  const [, key = message, params] = /^(.*?)\[(.*)\]$/.exec(message) ?? [];
  return { key, params: params?.split(',') ?? [] };
}
