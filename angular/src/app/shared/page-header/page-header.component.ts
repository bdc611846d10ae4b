import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TextPipe } from '../text.pipe';

/** The one h1 of a page, what the page is for, and its primary act (projected, at the right). */
@Component({
  selector: 'app-page-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextPipe],
  template: `
    <div class="words">
      <div class="line">
        <h1 class="page-title">{{ title() | appText }}</h1>
        <ng-content select="[appBesideTitle]" />
      </div>
      @if (purpose()) {
        <p class="purpose">{{ purpose() | appText }}</p>
      }
    </div>
    <div class="acts"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: 8px 16px;
      margin-bottom: 16px;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .purpose {
      margin: 4px 0 0;
      color: var(--app-muted);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .acts:empty {
      display: none;
    }
  `,
})
export class PageHeaderComponent {
  readonly title = input.required<string>();
  readonly purpose = input<string>();
}
