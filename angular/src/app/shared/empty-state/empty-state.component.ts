import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '../text.pipe';

/** Says why there is nothing and offers the next act (projected). */
@Component({
  selector: 'app-empty-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <i class="fa fa-inbox" aria-hidden="true"></i>
    <p class="text">{{ text() | appText }}</p>
    @if (hint()) {
      <p class="hint">{{ hint() | appText }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 8px;
      padding: 40px 16px;
      text-align: center;
    }
    .fa {
      font-size: 32px;
      color: #9aa3b2;
    }
    p {
      margin: 0;
    }
    .text {
      font-weight: 600;
    }
    .hint {
      color: var(--app-muted);
    }
  `,
})
export class EmptyStateComponent {
  readonly text = input.required<string>();
  readonly hint = input<string>();
}
