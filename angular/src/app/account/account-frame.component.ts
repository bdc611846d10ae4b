import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LanguageMenuComponent } from '../layout/language-menu.component';

/** Around pages that need no sign-in: the name of the system, and one card. */
@Component({
  selector: 'app-account-frame',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- checks must reach the packaged pages inside
  changeDetection: ChangeDetectionStrategy.Default,
  imports: [LanguageMenuComponent, LocalizationPipe, RouterOutlet],
  template: `
    <header class="account-head">
      <img class="account-mark" src="favicon.svg" alt="" width="40" height="40" />
      <span class="account-name">
        <strong>{{ '::AppName' | abpLocalization }}</strong>
        <small>{{ '::AppOwner' | abpLocalization }}</small>
      </span>
      <app-language-menu />
    </header>
    <main class="account-main">
      <div class="account-card" [class.wide]="wide()"><router-outlet /></div>
    </main>
    <footer class="account-foot">{{ footer() ?? '::Login:Footer' | abpLocalization }}</footer>
  `,
  styleUrl: './account-frame.component.scss',
})
export class AccountFrameComponent {
  /** From the route's data; without it, that only staff sign in here. */
  readonly footer = input<string>();
  /** From the route's data: a list needs more room than a form. */
  readonly wide = input(false);
}
