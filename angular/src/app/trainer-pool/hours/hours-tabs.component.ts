import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The three views of the ledger. */
@Component({
  selector: 'app-hours-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, RouterLinkActive],
  template: `
    <nav class="nav nav-tabs" [attr.aria-label]="'TrainerPool::Menu:Hours' | abpLocalization">
      @for (tab of tabs; track tab.path) {
        <a
          class="nav-link"
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{
            paths: 'exact',
            queryParams: 'ignored',
            fragment: 'ignored',
            matrixParams: 'ignored',
          }"
          [routerLink]="tab.path"
          >{{ tab.name | abpLocalization }}</a
        >
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
  `,
})
export class HoursTabsComponent {
  protected readonly tabs = [
    { path: '/trainer-pool/hours', name: 'TrainerPool::Hours:People' },
    { path: '/trainer-pool/hours/units', name: 'TrainerPool::Hours:Units' },
    { path: '/trainer-pool/hours/entries', name: 'TrainerPool::Hours:Entries' },
  ];
}
